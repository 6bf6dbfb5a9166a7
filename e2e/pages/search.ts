import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../archive'

export class SearchPage {
  readonly box: Locator
  readonly status: Locator
  readonly officials: Locator
  readonly rounds: Locator
  readonly places: Locator
  readonly meetings: Locator
  readonly sources: Locator
  readonly chosen: Locator
  readonly since: Locator

  constructor(readonly page: Page) {
    const group = (sort: string) => page.locator(`section[aria-labelledby=found-${sort}]`)
    this.box = page.locator('.navigation-row input[type=search]')
    this.status = page.getByRole('status')
    this.officials = group('officials')
    this.rounds = group('rounds')
    this.places = group('places')
    this.meetings = group('meetings')
    this.sources = group('sources')
    this.chosen = page.locator('.facets .chosen')
    this.since = page.locator('input[name=since]')
  }

  async for(locale: Locale, query: string): Promise<void> {
    await this.page.goto(`/${locale}/search?${new URLSearchParams({ q: query })}`)
  }

  /** Chooses a value in one of the menus that narrow what was found. */
  async choose(menu: string, value: string): Promise<void> {
    await this.page.locator('.facet > summary', { hasText: new RegExp(`^${menu}$`) }).click()
    await this.page.locator('.facet[open] a', { hasText: value }).first().click()
  }

  /** Types the first and the last day, as readers write them. */
  async typeDays(menu: string, since: string, until: string): Promise<void> {
    const summary = this.page.locator('.facet > summary', { hasText: new RegExp(`^${menu}$`) })
    // It stands open where days have been typed before.
    await this.page.waitForLoadState()
    if (!(await this.since.isVisible())) await summary.click()
    await this.since.fill(since)
    await this.page.locator('input[name=until]').fill(until)
    await this.page.locator('.facet-days button').click()
  }

  /** The addresses of the officials found, in their order. */
  officialsFound(): Promise<string[]> {
    return this.officials
      .locator('li > a')
      .evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? ''))
  }
}
