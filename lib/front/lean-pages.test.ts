import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { isFailed, isLean, leanPage } from './lean-pages'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const NONCE = 'bm9uY2U='
const OWN =
  '<script type="module" src="/scripts/strip.js" async=""></script><script type="application/ld+json">{"@type":"Event"}</script>'

it('takes out the files of the framework and the data for them', () => {
  const page = [
    '<!DOCTYPE html><html lang="fa"><head>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script></head><body><main>متن</main>',
    OWN,
    `<script src="/_next/static/chunks/a.js" nonce="${NONCE}" id="_R_" async=""></script>`,
    `<script nonce="${NONCE}">(self.__next_f=self.__next_f||[]).push([0])</script>`,
    `<script nonce="${NONCE}">self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script></body></html>`,
  ].join('')
  expect(leanPage(page, NONCE)).toEqual({
    html: `<!DOCTYPE html><html lang="fa"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><body><main>متن</main>${OWN}</body></html>`,
    styles: [],
    scripts: [],
  })
})

it('leaves scripts that put streamed parts of a page in place, and names them', () => {
  const script = '$RC("B:0","S:0")'
  const lean = leanPage(`<div hidden id="S:0">…</div><script nonce="${NONCE}">${script}</script>`, NONCE)
  expect(lean.html).toBe(`<div hidden id="S:0">…</div><script>${script}</script>`)
  expect(lean.scripts).toEqual([hashOf(script)])
})

it('gathers the styles of a page into one, and names it', () => {
  const [one, other] = ['.p-a{inset-inline-start:3%}', '.p-b{inline-size:2%}']
  const styled = (rules: string) => `<i></i><style nonce="${NONCE}">${rules}</style>`
  const page = `<head></head>${styled(one)}${styled(other)}${styled(one)}`
  const lean = leanPage(page, NONCE)
  expect(lean.html).toBe(`<head><style>${one}\n${other}</style></head><i></i><i></i><i></i>`)
  expect(lean.styles).toEqual([hashOf(`${one}\n${other}`)])
})

it('names nothing that is not the page’s own', () => {
  const smuggled = '<head></head><style>p{}</style><style nonce="x">p{}</style><script>alert(1)</script>'
  expect(leanPage(smuggled, NONCE)).toEqual({ html: smuggled, styles: [], scripts: [] })
})

it('leaves a page that failed to the framework, which draws what it says', () => {
  const failed = '<html id="__next_error__"><body><script>self.__next_f.push([1,"x"])</script></body></html>'
  expect(isFailed(failed)).toBe(true)
})

it.each([
  ['/en', true],
  ['/fa/meetings/0123456789', true],
  ['/ar/deskbound', true],
  ['/ar/desk', false],
  ['/en/desk/sign-in', false],
  ['/en/desk/meetings/0123456789', false],
  ['/en/desk/meetings/0123456789/preview', true],
  ['/en/api', true],
])('%s is sent without scripts: %s', (path, lean) => {
  expect(isLean(path)).toBe(lean)
})
