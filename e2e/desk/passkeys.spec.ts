/** Passkeys, with an authenticator that the browser makes up: it knows its owner, as a finger would tell. */
import type { BrowserContext, Page } from '@playwright/test'
import { address } from '../archive'
import { OMID, PASSWORD, signIn } from '../hands'
import { expect, test } from '../test'

let context: BrowserContext
let page: Page

/** Keys belong to a name, and the archive's is `localhost` where nobody gives it another. */
test.beforeEach(async ({ browser }) => {
  context = await browser.newContext({ baseURL: address().replace('127.0.0.1', 'localhost') })
  page = await context.newPage()
})
test.afterEach(() => context.close())

/** @param isOwner whether whoever holds the device is who it knows */
async function withAuthenticator(isOwner: boolean) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: isOwner,
      automaticPresenceSimulation: true,
    },
  })
  const know = (isUserVerified: boolean) =>
    devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { know }
}

test('is added and named on the account page, signs in, and is removed, in Persian', async () => {
  const { know } = await withAuthenticator(true)
  await signIn(page, OMID, '/desk/account', 'fa')
  const mine = page.locator('#passkeys')
  await mine.getByLabel('نام', { exact: true }).fill('لپ‌تاپ')
  await mine.getByLabel('گذرواژهٔ شما').fill('نه این گذرواژه')
  await mine.getByRole('button', { name: 'افزودن کلید عبور' }).click()
  await expect(mine.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
  await mine.getByLabel('گذرواژهٔ شما').fill(PASSWORD)
  await mine.getByRole('button', { name: 'افزودن کلید عبور' }).click()
  await expect(page.locator('.desk-note')).toHaveText('کلید عبور افزوده شد.')
  await mine.getByText('تغییر لپ‌تاپ').click()
  await mine.getByRole('listitem').getByLabel('نام').fill('رایانهٔ دفتر')
  await mine.getByRole('button', { name: 'تغییر نام' }).click()
  await expect(mine.getByRole('listitem')).toContainText('رایانهٔ دفتر')

  await context.clearCookies()
  await page.goto('/fa/desk/sign-in?next=/desk/jobs')
  // Whoever holds the device and is not its owner is not let in.
  await know(false)
  await page.getByRole('button', { name: 'ورود با کلید عبور' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'مرورگر کلید عبوری نشان نداد.' })).toBeVisible()
  await know(true)
  await page.getByRole('button', { name: 'ورود با کلید عبور' }).click()
  await expect(page).toHaveURL(/\/fa\/desk\/jobs$/)

  await page.goto('/fa/desk/account')
  await mine.getByText('تغییر رایانهٔ دفتر').click()
  await mine.getByRole('button', { name: 'برداشتن رایانهٔ دفتر' }).click()
  await expect(page.locator('.desk-note')).toHaveText('کلید عبور برداشته شد.')
  await context.clearCookies()
  await page.goto('/fa/desk/sign-in')
  await page.getByRole('button', { name: 'ورود با کلید عبور' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'این کلید عبور میز ویرایش را باز نمی‌کند.' }),
  ).toBeVisible()
})
