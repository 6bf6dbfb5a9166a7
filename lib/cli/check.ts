/** `npm run check`: every check that needs nothing to run. */
import { staticChecks } from './testing/checks'
import { runCheck } from './testing/run'

let failed = 0
for (const check of staticChecks) failed += (await runCheck(check)).failed
process.exitCode = failed > 0 ? 1 : 0
