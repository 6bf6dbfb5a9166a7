import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../archive'

/** A meeting's page. */
export class MeetingPage {
  readonly lead: Locator
  readonly people: Locator
  readonly permalink: Locator
  readonly sources: Locator

  constructor(readonly page: Page) {
    this.lead = page.locator('.page-head .lead')
    this.people = page.locator('[data-field=participants] .person-name')
    this.permalink = page.locator('a.permalink')
    this.sources = page.locator('section[aria-labelledby=sources] li')
  }

  async open(locale: Locale, id: string): Promise<void> {
    await this.page.goto(`/${locale}/meetings/${id}`)
  }

  /** One of the record's fields: `participants`, `date`, `place`, `occasion`, `kind`, `topics`. */
  field(name: string): Locator {
    return this.page.locator(`.field[data-field=${name}]`)
  }

  /** The button beside a value that shows the words it came from. */
  mark(value: string): Locator {
    return this.page.locator(`button[popovertarget="words-${value}"]`)
  }

  /** The words that a value came from: `participant-1`, `date`, `place`, `topic-SLUG`. */
  words(value: string): Locator {
    return this.page.locator(`#words-${value}`)
  }
}
