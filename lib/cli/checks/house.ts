/** The habits of the house that no linter knows: names, sizes, words, and classes that turn with the script. */

/** What may lie in the project's folder. */
const entrances = new Set([
  ...['app', 'components', 'e2e', 'lib', 'prisma', 'public', 'seeds', '.ci', '.github'],
  ...[
    'README.md',
    'LICENSE',
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.nvmrc',
    '.gitignore',
    '.gitattributes',
  ],
  ...['.editorconfig', 'tsconfig.json', 'biome.json', 'knip.json', 'next.config.js', 'postcss.config.mjs'],
  ...['stylelint.config.mjs', 'vitest.config.ts', 'playwright.config.ts', 'proxy.ts'],
  ...['instrumentation.ts', 'instrumentation-client.ts'],
])

const libRooms = new Set([
  ...[
    'parser',
    'registry',
    'ingest',
    'reconciling',
    'archive',
    'editing',
    'exports',
    'api',
    'jobs',
    'pictures',
    'auth',
    'desk',
    'backup',
    'front',
    'telemetry',
    'db',
    'i18n',
    'cli',
    'evaluation',
  ],
])

const vagueNames = /^(utils?|helpers?|common|misc|shared|stuff|lib)$/i
/** About 200 is meant; where it hurts to part what belongs together, a little more. */
const longestFile = 250

/** Files that are long because they are lists. */
const isList = (file: string) =>
  /^lib\/parser\/languages\/|(^|\/)(lexicon|messages|vocabulary)|\.test\.tsx?$|\.json$/.test(file)

const isSource = (file: string) => /\.(tsx?|mjs|js|css)$/.test(file)

/** What pages are drawn of, but for what writes their styles down. */
const isDrawn = (file: string) =>
  /^(app|components)\/.*(?<!\.test)\.tsx$/.test(file) && file !== 'components/ui/page-style.tsx'

/** Tailwind's classes that stay left or right when the page turns. */
const physicalClass =
  /(?<![\w-])-?(?:(?:m|p|scroll-m|scroll-p|border|rounded)-?(?:l|r|tl|tr|bl|br)-|(?:left|right)-(?:\d|\[|auto|px|full)|text-(?:left|right)\b|float-(?:left|right)\b|clear-(?:left|right)\b|border-[lr]\b|rounded-(?:[lr]|tl|tr|bl|br)\b|origin-(?:left|right)\b)[\w.[\]/%-]*/g

/** A style of an element's own, which the Content-Security-Policy lets through nowhere. */
const ownStyle = /\bstyle=\{|<style\b/

/** Words that say a thing is not finished; the brackets keep this line from saying it. */
const unfinished = /\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/

/** Properties put into an object by way of another made for them; of an element, that is how many are given at once. */
const needlessObject = /(?<!\{)\.\.\.\{/

/** Places of one machine only. */
const machinePath = /(?<![\w.])\/(?:home|root|Users|work|farm)\/[\w.-]/

/** A sentence for each file whose place or name is not of the house. */
export function nameFaults(files: string[]): string[] {
  return files.flatMap((file) => {
    const parts = file.split('/')
    const [top = '', room = ''] = parts
    const faults: string[] = []
    if (!entrances.has(top))
      faults.push(`${file}: nothing but the folders and files of the house may lie at its top.`)
    if (top === 'lib' && !libRooms.has(room)) faults.push(`${file}: lib has no room “${room}”.`)
    const vague = parts.find((part) => vagueNames.test(part.replace(/\..*$/, '')) && part !== top)
    if (vague) faults.push(`${file}: “${vague}” says nothing; name it for what it holds.`)
    return faults
  })
}

/** A sentence for each line of a file that breaks a habit, and for a file that is too long. */
export function textFaults(file: string, text: string): string[] {
  if (!isSource(file)) return []
  const lines = text.split('\n')
  const faults = lines.flatMap((line, index) =>
    lineFaults(file, line).map((fault) => `${file}:${index + 1}: ${fault}`),
  )
  if (lines.length - 1 > longestFile && !isList(file)) {
    faults.push(`${file}: ${lines.length - 1} lines, more than ${longestFile}; it holds more than one thing.`)
  }
  return faults
}

function lineFaults(file: string, line: string): string[] {
  const faults: string[] = []
  const physical = file.endsWith('.tsx') ? (line.match(physicalClass) ?? []) : []
  for (const name of physical) {
    faults.push(
      `the class ${name} does not turn with the script; use its logical kind (ms, pe, start, end, text-start).`,
    )
  }
  if (ownStyle.test(line) && isDrawn(file))
    faults.push(
      'no policy lets this style through; give the place to components/ui/placing, and its rule to PageStyle.',
    )
  if (unfinished.test(line)) faults.push('finish it, or file an issue.')
  if (needlessObject.test(line)) faults.push('write these properties themselves: no object is spread here.')
  if (machinePath.test(line)) faults.push('this path is of one machine only.')
  return faults
}
