/**
 * Pages drawn as pictures by the machine's Chromium: Arabic and Persian need a browser's shaping. One
 * at a time, and only so many wait, since anybody may ask. The browser is closed when nobody has
 * asked for a while.
 */
import { type Browser, chromium } from 'playwright-core'
import { BROWSER_ARGUMENTS, findBrowser } from './browser'

/** How many may wait beside the one that is being drawn; more are refused at once. */
const MOST_WAITING = 8
/** Milliseconds for one picture, the start of the browser included. */
const PATIENCE = 15_000
/** Milliseconds without work after which the browser is closed. */
const IDLE = 30_000

let browser: Promise<Browser> | null = null
let idle: ReturnType<typeof setTimeout> | undefined
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

function close(): void {
  const closing = browser
  browser = null
  closing?.then((one) => one.close()).catch(() => undefined)
}

async function open(executablePath: string): Promise<Browser> {
  clearTimeout(idle)
  browser ??= chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS], timeout: PATIENCE })
  return browser
}

async function draw(executablePath: string, html: string, size: { width: number; height: number }) {
  try {
    // No script runs and no host is reached, whatever the page should come to hold.
    const context = await (await open(executablePath)).newContext({
      javaScriptEnabled: false,
      offline: true,
      viewport: size,
      serviceWorkers: 'block',
    })
    try {
      const page = await context.newPage()
      await page.setContent(html, { waitUntil: 'load', timeout: PATIENCE })
      return await page.screenshot({ type: 'png', timeout: PATIENCE })
    } finally {
      await context.close()
    }
  } catch (error) {
    close()
    console.error('A picture could not be drawn:', error instanceof Error ? error.message : error)
    return null
  } finally {
    idle = setTimeout(close, IDLE)
    idle.unref()
  }
}

/**
 * A page as a PNG of the size told.
 * @returns null where this machine has no browser, or too many wait already
 */
export async function drawn(html: string, size: { width: number; height: number }): Promise<Buffer | null> {
  const executablePath = waiting < MOST_WAITING ? findBrowser() : null
  if (executablePath === null) return null
  waiting += 1
  const mine = last.then(() => draw(executablePath, html, size))
  last = mine
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}
