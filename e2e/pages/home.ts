import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../archive'
import { follow } from '../follow'

/** The timeline of all meetings; an official's page holds the same parts. */
export class Home {
  readonly total: Locator
  readonly years: Locator
  readonly months: Locator
  readonly entries: Locator
  readonly days: Locator
  /** The columns of the strip that hold meetings, in the order of time. */
  readonly strip: Locator
  readonly trail: Locator
  readonly calendars: Locator
  readonly chosen: Locator
  readonly older: Locator
  readonly newer: Locator

  constructor(readonly page: Page) {
    this.total = page.locator('.page-head b')
    this.years = page.locator('.year-head')
    this.months = page.locator('.month-head')
    this.entries = page.locator('article.entry')
    this.days = page.locator('.day-mark time')
    this.strip = page.locator('a.strip-column')
    this.trail = page.locator('nav.trail li')
    this.calendars = page.locator('nav.calendar-switch')
    this.chosen = page.locator('a.chosen')
    this.older = page.locator('.pager a[rel=next]')
    this.newer = page.locator('.pager a[rel=prev]')
  }

  async open(locale: Locale, query = ''): Promise<void> {
    await this.page.goto(`/${locale}${query}`)
  }

  /** Opens one of the lists of what the timeline can be narrowed to. */
  async openChoices(name: string): Promise<Locator> {
    const facet = this.page
      .locator('details.facet')
      .filter({ has: this.page.getByText(name, { exact: true }) })
    await facet.locator('summary').click()
    return facet
  }

  /** Goes on to the page of the list that is older, or newer, once it is there in full. */
  turn(to: 'older' | 'newer'): Promise<void> {
    return follow(this[to])
  }

  /** The kinds of the meetings shown, each once. */
  async kindsShown(): Promise<string[]> {
    const kinds = await this.entries.evaluateAll((all) =>
      all.map((entry) => entry.getAttribute('data-kind') ?? ''),
    )
    return [...new Set(kinds)]
  }

  /** The addresses of the meetings shown, in their order. */
  async shown(): Promise<string[]> {
    const links = this.entries.locator('.entry-title a')
    return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  }

  /** The exact days shown, in their order, as machines read them. */
  daysShown(): Promise<string[]> {
    return this.days.evaluateAll((all) => all.map((day) => day.getAttribute('datetime') ?? ''))
  }
}
