/** The Chromium that draws pictures and that browser tests drive: what the machine has, else what Playwright has fetched. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where systems and their package managers put Chromium and Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Quiet, and able to run under root, where Chromium's sandbox refuses. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/**
 * A Chromium to drive: the one that CHROME_PATH names, Playwright's own where it was fetched, else
 * one of the system's.
 * @returns its program file, or null where there is none
 */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROME_PATH, ownBrowser(), ...USUAL_PLACES]
  return candidates.find((file) => file !== undefined && existsSync(file)) ?? null
}

/** Where Playwright keeps its own browser, there or not. It throws on systems that it has none for. */
function ownBrowser(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
