/** `test` for all specs: page objects at hand, on a page that must not complain. */
import { test as base, expect } from '@playwright/test'
import { address } from './archive'
import { Frame } from './pages/frame'
import { Home } from './pages/home'
import { MeetingPage } from './pages/meeting'
import { SearchPage } from './pages/search'
import { SourcePage } from './pages/source'

type Fixtures = {
  frame: Frame
  home: Home
  meeting: MeetingPage
  source: SourcePage
  search: SearchPage
  quietly: undefined
}

export const test = base.extend<Fixtures>({
  frame: async ({ page }, use) => use(new Frame(page)),
  home: async ({ page }, use) => use(new Home(page)),
  meeting: async ({ page }, use) => use(new MeetingPage(page)),
  source: async ({ page }, use) => use(new SourcePage(page)),
  search: async ({ page }, use) => use(new SearchPage(page)),
  /** No page throws, complains to the console, does what its policy forbids, or asks another host for anything. */
  quietly: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        // The browser itself tells of a page that is not there, of what the desk refuses, and of a
        // connection that a spec has cut.
        const refused =
          /Failed to load resource.*\b(401|403|404|409|422|429|ERR_INTERNET_DISCONNECTED)\b/.test(
            message.text(),
          )
        if (message.type() === 'error' && !refused) complaints.push(message.text())
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
          console.error(`The policy forbids ${effectiveDirective}: ${blockedURI} ${sample}`)
        })
      })
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(address()))
          complaints.push(`asked for ${request.url()}`)
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
