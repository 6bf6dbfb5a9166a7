/** What axe finds of a page, in light and in the dark, and whether it is wider than a screen. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Frame } from './pages/frame'
import { expect } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Pages hold no frames, and what passes is not asked for: so axe is quick. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

async function violations(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** @param widths screens on which nothing may stand out of the page, in pixels */
export async function expectAccessible(
  page: Page,
  frame: Frame,
  widths: readonly number[] = [360, 768, 1200, 1800],
): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  expect.soft(await violations(axe(page).withTags(WCAG))).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(axe(page).withRules(['color-contrast'])), 'in the dark').toEqual([])
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await frame.overflow(), `${width} px wide`).toEqual({ pixels: 0, culprits: [] })
  }
}
