import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '@/lib/pictures/browser'
import { ADDRESS_VARIABLE } from './e2e/archive'

const executablePath = findBrowser()
// The global setup sets it; the processes that run the specs read this file after that.
const baseURL = process.env[ADDRESS_VARIABLE]

/** The browser tests: `npx playwright test`, against the archive as `npm start` serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/served-archive.ts',
  // The archive, its Postgres and the browser share the machine's processors.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'filing', testMatch: '*.setup.ts' },
    // Readers first: what they count and compare would change under them while editors are at work.
    { name: 'archive', testMatch: 'e2e/*.spec.ts', dependencies: ['filing'] },
    { name: 'desk', testMatch: 'e2e/desk/*.spec.ts', dependencies: ['archive'] },
  ],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: [...BROWSER_ARGUMENTS],
      ...(executablePath === null ? {} : { executablePath }),
    },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
