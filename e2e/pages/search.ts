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

  constructor(readonly page: Page) {
    const group = (sort: string) => page.locator(`section[aria-labelledby=found-${sort}]`)
    this.box = page.locator('.navigation-row input[type=search]')
    this.status = page.getByRole('status')
    this.officials = group('officials')
    this.rounds = group('rounds')
    this.places = group('places')
    this.meetings = group('meetings')
    this.sources = group('sources')
  }

  async for(locale: Locale, query: string): Promise<void> {
    await this.page.goto(`/${locale}/search?${new URLSearchParams({ q: query })}`)
  }

  /** The addresses of the officials found, in their order. */
  officialsFound(): Promise<string[]> {
    return this.officials
      .locator('li > a')
      .evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? ''))
  }
}
