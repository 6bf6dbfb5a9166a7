import { expect, it } from 'vitest'
import { isLean, leanPage } from './lean-pages.mjs'

const OWN =
  '<script type="module" src="/scripts/strip.js" async=""></script><script type="application/ld+json">{"@type":"Event"}</script>'

it('takes out the files of the framework and the data for them', () => {
  const page = [
    '<!DOCTYPE html><html lang="fa"><head>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script></head><body><main>متن</main>',
    OWN,
    '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script></body></html>',
  ].join('')
  expect(leanPage(page)).toBe(
    `<!DOCTYPE html><html lang="fa"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><body><main>متن</main>${OWN}</body></html>`,
  )
})

it('leaves scripts that put streamed parts of a page in place', () => {
  const part = '<div hidden id="S:0">…</div><script>$RC("B:0","S:0")</script>'
  expect(leanPage(part)).toBe(part)
})

it('leaves a page that failed to the framework, which draws what it says', () => {
  const failed = '<html id="__next_error__"><body><script>self.__next_f.push([1,"x"])</script></body></html>'
  expect(leanPage(failed)).toBe(failed)
})

it.each([
  ['/en', true],
  ['/fa/meetings/0123456789', true],
  ['/ar/deskbound', true],
  ['/ar/desk', false],
  ['/en/desk/sign-in', false],
  ['/en/api', true],
])('%s is sent without scripts: %s', (path, lean) => {
  expect(isLean(path)).toBe(lean)
})
