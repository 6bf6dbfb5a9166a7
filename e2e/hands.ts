/** Who works at the desk: Mina is its administrator, and Omid an editor; ./desk.setup lets them in. */
import type { Locator, Page } from '@playwright/test'
import type { Locale } from './archive'
import { expect } from './test'

export const PASSWORD = 'a quiet river at dawn'
export const MINA = 'mina@example.org'
export const OMID = 'omid@example.org'

const LABELS = {
  en: { email: 'E-mail', password: 'Password', submit: 'Sign in' },
  fa: { email: 'رایانامه', password: 'گذرواژه', submit: 'ورود' },
} as const satisfies Partial<Record<Locale, object>>

/** Signs somebody in, and leads them on. @param next a page of the desk, after the language */
export async function signIn(
  page: Page,
  email: string,
  next: string,
  locale: 'en' | 'fa' = 'en',
): Promise<void> {
  const { email: address, password, submit } = LABELS[locale]
  await page.goto(`/${locale}/desk/sign-in?${new URLSearchParams({ next })}`)
  await page.getByLabel(address).fill(email)
  await page.getByLabel(password).fill(PASSWORD)
  await page.getByRole('button', { name: submit, exact: true }).click()
  await expect(page).toHaveURL((url) => url.pathname + url.search === `/${locale}${next}`)
  await untilAtWork(page)
}

/** Waits until a page of the desk is there in full and its fields are heard. */
async function untilAtWork(page: Page): Promise<void> {
  await page.waitForLoadState()
  await expect(page.locator('fieldset.awaits-script:disabled')).toHaveCount(0)
}

/** Selects words in a source of the editor as a reader would, by dragging over them. */
export async function selectWords(source: Locator, words: string): Promise<void> {
  await source.evaluate((text, told) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(told) ?? -1
      if (at === -1) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + told.length)
      text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      return
    }
    throw new Error(`“${told}” does not stand in the source`)
  }, words)
}
