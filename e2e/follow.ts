import type { Locator } from '@playwright/test'

/**
 * Goes where a link leads, and waits until that page is there in full: an address changes when its page begins to
 * come, and what is counted of it then are its first lines.
 */
export async function follow(link: Locator): Promise<void> {
  const page = link.page()
  const before = page.url()
  await link.click()
  await page.waitForURL(({ href }) => href !== before)
}
