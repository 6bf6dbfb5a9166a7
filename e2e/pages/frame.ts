import type { Locator, Page } from '@playwright/test'

/** What stands around every page. */
export class Frame {
  readonly html: Locator
  readonly content: Locator
  readonly heading: Locator
  readonly skipLink: Locator
  readonly languages: Locator
  readonly navigation: Locator
  readonly crumbs: Locator
  readonly sampleNote: Locator

  constructor(readonly page: Page) {
    this.html = page.locator('html')
    this.content = page.locator('main')
    this.heading = page.getByRole('heading', { level: 1 })
    this.skipLink = page.locator('a.skip')
    this.languages = page.locator('nav.languages')
    this.navigation = page.locator('nav.navigation')
    this.crumbs = page.locator('nav.crumbs')
    this.sampleNote = page.locator('.sample-note')
  }

  /** The link to this page in another language, named in that language. */
  inLanguage(endonym: string): Locator {
    return this.languages.getByRole('link', { name: endonym })
  }

  /** By how many CSS pixels the page is wider than the window, and what sticks out the farthest. */
  overflow(): Promise<{ pixels: number; culprits: string[] }> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const sticksOut = (element: Element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < -1 || right > clientWidth + 1
      }
      const culprits =
        scrollWidth > clientWidth
          ? [...document.body.querySelectorAll('*')]
              .filter(sticksOut)
              .map((element) => `${element.tagName}.${element.className}`)
          : []
      return { pixels: scrollWidth - clientWidth, culprits: culprits.slice(0, 8) }
    })
  }
}
