/** `npm test`: every check and every test. The last line is `N passed, N failed`. */
import { build, isBuilt } from './starting/build'
import { tell } from './starting/fault'
import { browserTests, databaseTests, staticChecks, unitTests } from './testing/checks'
import { installBrowser } from './testing/install-browser'
import { type Check, type Count, runCheck } from './testing/run'

const total: Count = { passed: 0, failed: 0 }
const add = ({ passed, failed }: Count) => {
  total.passed += passed
  total.failed += failed
}
/** For steps that have no program of their own; a sentence is a failure. */
async function stepOf(name: string, work: () => Promise<string | null>): Promise<boolean> {
  const began = Date.now()
  const fault = await work().catch(tell)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${fault === null ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (fault !== null) console.log(`    ${fault}`)
  add(fault === null ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return fault === null
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const run = async (checks: Check[]) => {
  for (const check of checks) if (!stop.signal.aborted) add(await runCheck(check))
}
await run([...staticChecks, unitTests])
// Tests of starting and stopping serve what was built.
const built = await stepOf('build', async () => {
  if (!(await isBuilt())) await build(stop.signal)
  return null
})
await run([databaseTests])
const browser = await stepOf('a browser', async () => installBrowser())
// Without pages or a browser there is nothing to see; both are counted as failures already.
if (built && browser) await run([browserTests])
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || stop.signal.aborted ? 1 : 0
