/** Who works at the desk: Mina is its administrator, and Omid an editor; ./desk.setup lets them in. */
import type { Page } from '@playwright/test'
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
  await page.getByRole('button', { name: submit }).click()
  await expect(page).toHaveURL((url) => url.pathname + url.search === `/${locale}${next}`)
}
