import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../archive'

/** What the page marks as one piece of evidence: where in the text, in characters, and the words. */
export type MarkedEvidence = { start: number; end: number; words: string }

/** A dispatch's page. */
export class SourcePage {
  readonly text: Locator
  readonly records: Locator
  readonly issues: Locator
  readonly controlMarks: Locator

  constructor(readonly page: Page) {
    this.text = page.locator('#text')
    this.records = page.locator('ol.read-from > li')
    this.issues = page.locator('section[aria-labelledby=issues] li')
    this.controlMarks = this.text.locator('.control-mark')
  }

  async open(locale: Locale, id: string, fragment = ''): Promise<void> {
    await this.page.goto(`/${locale}/sources/${id}${fragment}`)
  }

  /** The ids of the records read from it, in the order in which they are listed. */
  recordIds(): Promise<string[]> {
    return this.records
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? ''))
  }

  /** The text as the page holds it, and its evidence as the page marks it; characters are code points. */
  async read(): Promise<{ text: string; marked: Record<string, MarkedEvidence> }> {
    return this.text.evaluate((section) => {
      const marked: Record<string, { start: number; end: number; words: string }> = {}
      let text = ''
      let position = 0
      const walk = (node: Node, within: readonly string[]): void => {
        if (node instanceof HTMLElement && node.classList.contains('control-mark')) {
          take(String.fromCodePoint(Number.parseInt((node.textContent ?? '').slice(2), 16)), within)
          return
        }
        if (node.nodeType === Node.TEXT_NODE) take(node.nodeValue ?? '', within)
        const told = node instanceof HTMLElement ? node.dataset.evidence : undefined
        const marks = told === undefined ? within : [...within, ...told.split(' ')]
        for (const child of node.childNodes) walk(child, marks)
      }
      const take = (words: string, within: readonly string[]): void => {
        const end = position + Array.from(words).length
        for (const id of within) {
          const before = marked[id] ?? { start: position, end: position, words: '' }
          marked[id] = { start: before.start, end, words: before.words + words }
        }
        text += words
        position = end
      }
      walk(section, [])
      return { text, marked }
    })
  }

  /** Every stretch marked for one piece of evidence. */
  stretches(evidenceId: string): Locator {
    return this.text.locator(`[data-evidence~="${evidenceId}"]`)
  }
}
