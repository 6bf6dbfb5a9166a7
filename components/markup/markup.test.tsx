import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { markupOf } from './markup'

const Named = ({ name, children }: { name: string; children?: ReactNode }) => (
  <bdi lang="fa" dir="auto">
    {name} {children}
  </bdi>
)

const waiting = async () => null

/** What differs in the writing and not in the meaning: names of attributes have no case, and empty elements no end. */
const alike = (html: string) =>
  html.replaceAll('/>', '>').replace(/ ([a-zA-Z]+)(?==")/g, (name) => name.toLowerCase())

const LIKE_REACT: [string, ReactNode][] = [
  ['text that looks like markup', <p key="1">{'<script>alert("1")</script> & \'more\''}</p>],
  [
    'attributes with quotation marks',
    <a key="1" href={'/a?b="c"&d'} title={"'<>'"}>
      a
    </a>,
  ],
  ['nothing, and what counts as nothing', <p key="1">{[null, undefined, false, true, '', 0, 1n]}</p>],
  [
    'components within components',
    <Named key="1" name="ظریف">
      {<Named name="وین" />}
    </Named>,
  ],
  [
    'lists and fragments',
    <ul key="1">
      {[1, 2].map((n) => (
        <>
          <li key={n}>{n}</li>
        </>
      ))}
    </ul>,
  ],
  ['sets', <p key="1">{new Set(['a', 'b'])}</p>],
  [
    'attributes that are there or not',
    <input key="1" readOnly required={false} spellCheck={false} defaultValue="x" />,
  ],
  [
    'what is said in words',
    <a key="1" aria-current={false} data-outside={true} hidden href="/" tabIndex={-1}>
      a
    </a>,
  ],
  [
    'dates and tables',
    <td key="1" colSpan={2}>
      <time dateTime="2020-01-01">1</time>
    </td>,
  ],
  ['styles', <div key="1" style={{ insetInlineStart: '10%', '--least': '2rem' } as React.CSSProperties} />],
  [
    'pictures',
    <svg key="1" viewBox="0 0 1 1" preserveAspectRatio="none" className="x" aria-hidden="true">
      <title>{'a < b'}</title>
      <path d="M0 0" strokeWidth={2} textAnchor="middle" />
      <pattern patternUnits="userSpaceOnUse" />
    </svg>,
  ],
  [
    'empty elements',
    <p key="1">
      a<br />b<wbr />
    </p>,
  ],
  [
    'a script of the page',
    <div key="1">
      <script type="module" src="/scripts/strip.js" />
    </div>,
  ],
]

describe('markupOf', () => {
  it.each(LIKE_REACT)('writes %s as React does', (_, node) => {
    const { html } = markupOf(node)
    expect(alike(html)).toBe(alike(renderToStaticMarkup(node)))
  })

  it('leaves out addresses that would run', () => {
    expect(markupOf(<a href={' java\nscript:alert(1)'}>x</a>).html).toBe('<a>x</a>')
  })

  it('keeps a text field’s text as it is, with its first line feed', () => {
    expect(markupOf(<textarea readOnly value={'\n</textarea><b>'} />).html).toBe(
      '<textarea readonly="">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>',
    )
  })

  it('lets no style sheet end before its end', () => {
    expect(markupOf(<style>{'a{content:"</style><b>"}'}</style>).html).toBe(
      '<style>a{content:"\\3c /style><b>"}</style>',
    )
  })

  it('hands on what belongs into the head, and leaves the titles of pictures', () => {
    const { html, head } = markupOf(
      <p>
        <link rel="alternate" href="/x" />
        <svg>
          <title>t</title>
        </svg>
      </p>,
    )
    expect(html).toBe('<p><svg><title>t</title></svg></p>')
    expect(head.map(({ type, props }) => [type, props.href])).toEqual([['link', '/x']])
  })

  it('refuses what only a browser could run, and what waits', () => {
    expect(() => markupOf(<button type="button" onClick={() => {}} />)).toThrow(TypeError)
    expect(() => markupOf(<p>{waiting()}</p>)).toThrow(TypeError)
    expect(() => markupOf(<p {...{ dangerouslySetInnerHTML: { __html: '<b>' } }} />)).toThrow(TypeError)
    expect(() => markupOf(<select defaultValue="a" />)).toThrow(TypeError)
  })
})
