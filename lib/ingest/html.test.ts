import { describe, expect, it } from 'vitest'
import { looksLikeHtml, textOfPage } from './html'

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const textOf = (html: string) => {
  const read = textOfPage(html)
  return read.ok ? read.text : read.code
}

describe('the text of a page', () => {
  it('is its paragraphs, entities resolved', () => {
    expect(textOf(page('<h1>تیتر</h1><p>متن&zwnj;ها &amp; &lt;b&gt;<br>خط دو</p>'))).toBe(
      'تیتر\n\nمتن\u200cها & <b>\nخط دو',
    )
  })

  it('is without scripts, styles and what is hidden, and says so', () => {
    const read = textOfPage(
      page('<p>خبر</p><script>alert(1)</script><style>p{}</style><p hidden>x</p><!-- y -->'),
    )
    expect(read).toMatchObject({ ok: true, text: 'خبر', notes: ['1 × <script> left out'] })
  })

  it('is refused where there is none', () => {
    expect(textOf(page('<script>document.write("x")</script>'))).toBe('no-text')
  })

  it('comes with the address and the day that the head gives', () => {
    const head =
      '<link rel="canonical" href="https://news.example/1"><meta property="article:published_time" content="2021-12-22T19:13:52+03:30">'
    expect(textOfPage(page('<p>x</p>', head))).toMatchObject({
      address: 'https://news.example/1',
      published: '2021-12-22',
    })
  })

  it('takes no address that is a script, and no day that is none', () => {
    const head = '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2021-13-45">'
    expect(textOfPage(page('<p>x</p>', head))).toMatchObject({ address: null, published: null })
  })

  it('is found however deep the page nests', () => {
    expect(textOf(page(`${'<div>'.repeat(20_000)}خبر`))).toBe('خبر')
  })
})

it.each([
  ['a.html', 'x', true],
  ['a.txt', '<!DOCTYPE html><p>x', true],
  [null, '  <html lang="fa">', true],
  ['a.txt', 'a < b', false],
  [null, 'خبر', false],
])('%j with %j is a page: %j', (name, text, expected) => expect(looksLikeHtml(name, text)).toBe(expected))
