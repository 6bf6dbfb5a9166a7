/** A page of the desk stands there before its script is at work: nothing that is done meanwhile is lost. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { root } from '../archive'
import { OMID, signIn } from '../hands'
import { expect, test } from '../test'

const CALLS = `${root}/e2e/dispatches/filing/two-calls.txt`

/** Keeps the scripts of pages back until they are let go. */
async function keepScriptsBack(page: Page): Promise<() => void> {
  let letGo = () => {}
  const going = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\.js(\?|$)/, async (route) => {
    await going
    await route.continue()
  })
  return letGo
}

test('what is typed into a form that needs no script is taken on', async ({ page }) => {
  await signIn(page, OMID, '/desk/account')
  const letGo = await keepScriptsBack(page)
  await page.goto('/en/desk/file', { waitUntil: 'commit' })
  await page.getByLabel('Text of the dispatch').fill(await readFile(CALLS, 'utf8'))
  await page.getByLabel('Day of publication').fill('1400-03-27')
  await page.getByLabel('typed in').selectOption('jalali')
  const address = page.getByLabel('Web address')
  await address.fill('https://example.org/two-calls')
  letGo()
  await expect(page.locator('.filing-record')).toHaveCount(2)
  await expect(page.locator('.filing-article')).toContainText('17 June 2021')
  await expect(address).toHaveValue('https://example.org/two-calls')
})

test('a file chosen there leaves what was typed beside it', async ({ page }) => {
  await signIn(page, OMID, '/desk/account')
  const letGo = await keepScriptsBack(page)
  await page.goto('/en/desk/file', { waitUntil: 'commit' })
  await page.locator('input[type=file]').setInputFiles(CALLS)
  await page.getByLabel('Day of publication').fill('2021-06-17')
  letGo()
  await expect(page.locator('.filing-record')).toHaveCount(2)
  await expect(page.locator('.filing-article')).toContainText('17 June 2021')
})

test('what a script alone can send rests until then', async ({ page }) => {
  await signIn(page, OMID, '/desk/account')
  const letGo = await keepScriptsBack(page)
  await page.goto('/en/desk/account', { waitUntil: 'commit' })
  const make = page.getByRole('button', { name: 'Make a token' })
  await expect(make).toBeDisabled()
  letGo()
  await expect(make).toBeEnabled()
})
