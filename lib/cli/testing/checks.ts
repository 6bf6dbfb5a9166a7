import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { type Check, type Count, root } from './run'

const program = (...parts: string[]) => path.join(root, 'node_modules', ...parts)
const command = (name: string) => [
  '--import',
  pathToFileURL(program('tsx', 'dist', 'loader.mjs')).href,
  path.join(root, 'lib', 'cli', name),
]

/** What can be seen without running the archive; seconds in all. */
export const staticChecks: Check[] = [
  { name: 'types of routes', command: [program('next', 'dist', 'bin', 'next'), 'typegen'] },
  { name: 'types', command: [program('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'] },
  {
    name: 'format and lint',
    command: [program('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'],
  },
  {
    name: 'style sheets',
    command: [program('stylelint', 'bin', 'stylelint.mjs'), '{app,components}/**/*.css'],
  },
  { name: 'house rules', command: command('house.ts') },
  { name: 'unused code', command: [program('knip', 'bin', 'knip.js'), '--no-progress'] },
]

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

export const countVitest = (report: unknown): Count => {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report)
  return { passed: numPassedTests, failed: numFailedTests }
}

/** A test that passed only when tried again is not to be relied on: it counts as failed. */
export const countPlaywright = (report: unknown): Count => {
  const { stats } = playwrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

const vitest = (name: string, project: string): Check => ({
  name,
  command: [
    program('vitest', 'vitest.mjs'),
    ...['run', '--project', project, '--reporter=dot', '--reporter=json', '--outputFile.json=REPORT'],
  ],
  count: { file: 'REPORT', read: countVitest },
})

export const unitTests = vitest('unit tests', 'unit')
export const databaseTests = vitest('database tests', 'database')

export const browserTests: Check = {
  name: 'browser tests',
  command: [program('@playwright', 'test', 'cli.js'), 'test', '--reporter=dot,json'],
  environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: 'REPORT' },
  count: { file: 'REPORT', read: countPlaywright },
}
