/** The house rules: who knows whom, names, sizes, words. Prints a sentence for each fault. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nameFaults, textFaults } from './checks/house'
import { importFaults, importsOf } from './checks/imports'
import { lockFaults } from './checks/lockfile'

const root = path.resolve(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** What is in the project, or would be with the next commit. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
})
  .toString('utf8')
  .split('\0')
  .filter((file) => file && existsSync(path.join(root, file)))

const imports = files
  .filter((file) => /^(app|components|e2e|lib)\/.*\.(tsx?|mjs)$/.test(file))
  .flatMap((file) => importsOf(root, file))

const faults = [
  ...nameFaults(files),
  ...files.flatMap((file) => textFaults(file, read(file))),
  ...importFaults(imports),
  ...lockFaults(read('package-lock.json')),
]
for (const fault of faults) console.error(fault)
console.error(`${files.length} files, ${imports.length} imports: ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
