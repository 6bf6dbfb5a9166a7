/** What holds for every kind of page in every language. */
import { expectAccessible } from './accessible'
import { filed, haveAgencyDispatches, LOCALES } from './archive'
import type { SourcePage } from './pages/source'
import { expect, test } from './test'

type Kind = {
  /** The address after the language. */
  path: (source: SourcePage) => Promise<string> | string
  /** Whether it shows samples, and must say so. */
  sample: boolean
}

const sourceId = () => filed('fa-call-khaji-abdulsalam.txt').source

async function firstRecord(source: SourcePage): Promise<string> {
  await source.open('en', sourceId())
  return (await source.recordIds())[0] ?? ''
}

const KINDS: Record<string, Kind> = {
  home: { path: () => '', sample: true },
  'home, narrowed': { path: () => '?kind=round&party=sy', sample: true },
  meeting: { path: async (source) => `/meetings/${await firstRecord(source)}`, sample: true },
  'version of a meeting': {
    path: async (source) => `/meetings/${await firstRecord(source)}/v/1`,
    sample: true,
  },
  'history of a meeting': {
    path: async (source) => `/meetings/${await firstRecord(source)}/history`,
    sample: true,
  },
  officials: { path: () => '/officials', sample: false },
  official: { path: () => '/officials/ali-asghar-khaji', sample: true },
  pair: { path: () => '/pairs/officials/ali-asghar-khaji/geir-pedersen', sample: true },
  'pair that never met': { path: () => '/pairs/officials/geir-pedersen/hans-grundberg', sample: false },
  party: { path: () => '/parties/ir', sample: true },
  place: { path: () => '/places/geneva', sample: true },
  topic: { path: () => '/topics/humanitarian-aid', sample: true },
  // What changed lately are the agencies' dispatches where they are there, else samples too.
  overview: { path: () => '/overview', sample: !haveAgencyDispatches },
  rounds: { path: () => '/rounds', sample: false },
  round: { path: () => '/rounds/astana/17', sample: true },
  source: { path: () => `/sources/${sourceId()}`, sample: true },
  'source in another direction': { path: () => `/sources/${filed('overrides.txt').source}`, sample: false },
  search: { path: () => `/search?${new URLSearchParams({ q: 'خاجی' })}`, sample: true },
  'empty search': { path: () => '/search', sample: false },
  'about the parser': { path: () => '/about/parser', sample: false },
  'not found': { path: () => '/nowhere', sample: false },
}

for (const [name, { path, sample }] of Object.entries(KINDS)) {
  for (const locale of LOCALES) {
    test(`${name}, ${locale}: accessible, in light and dark, labelled, no wider than the screen`, async ({
      page,
      frame,
      source,
    }) => {
      await page.goto(`/${locale}${await path(source)}`)
      await expect(frame.html).toHaveAttribute('lang', locale)
      await expect(frame.html).toHaveAttribute('dir', locale === 'en' ? 'ltr' : 'rtl')
      await expect(frame.heading).toHaveCount(1)
      await expect(frame.sampleNote).toHaveCount(sample ? 1 : 0)
      await expect(frame.languages.getByRole('link')).toHaveCount(3)

      await expectAccessible(page, frame)
    })
  }
}

test("in a reader's own colours a chosen calendar and a month's meetings are told apart still", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/fa/overview')
  const coloursOf = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).backgroundColor))])
  const [paper] = await coloursOf('body')
  expect(await coloursOf('.calendar-switch [aria-current]')).not.toContain(paper)
  expect((await coloursOf('.month-row > :is(i, a)')).length).toBeGreaterThan(2)
})
