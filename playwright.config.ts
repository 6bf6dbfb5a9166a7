import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from '@/lib/pictures/browser'
import { type Project, variableOf } from './e2e/archive'

const executablePath = findBrowser()

/** The project's own archive: the global setup names it; the processes that run the specs read this file after that. */
function on(name: Project) {
  const baseURL = process.env[variableOf(name, 'ADDRESS')]
  return { name, use: baseURL === undefined ? {} : { baseURL } }
}

/** The browser tests: `npx playwright test`, against the archive as `npm start` serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/served-archive.ts',
  // The archives, their Postgres and the browser share the machine's processors.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What is awaited is a condition: these end what would never come true, on a machine that is slow and busy too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  projects: [
    { ...on('filing'), testMatch: 'filing.setup.ts' },
    { ...on('desk filing'), testMatch: 'desk.setup.ts' },
    { ...on('archive'), testMatch: 'e2e/*.spec.ts', dependencies: ['filing'] },
    { ...on('desk'), testMatch: 'e2e/desk/*.spec.ts', dependencies: ['desk filing'] },
  ],
  use: {
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
