/**
 * Checks every import against the rooms of the house. dependency-cruiser, which would do the same,
 * cannot read these sources: it parses TypeScript with a compiler interface that TypeScript 7 no
 * longer has. oxc-parser tells what a file imports; the rules themselves are data (./rooms).
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { reservedPackages, rooms } from './rooms'

export interface Import {
  from: string
  /** A file of the project by its path from the root, or a package as named. */
  to: string
  isOwn: boolean
  /** True where only types are taken, of which nothing is left when the code runs. */
  isType: boolean
}

const isTest = (file: string) => /(\.test\.tsx?|\/testing\.ts|\/database-template\.ts)$/.test(file)

/** What `file` (a path from `root`) imports. */
export function importsOf(root: string, file: string): Import[] {
  const { module } = parseSync(file, readFileSync(path.join(root, file), 'utf8'))
  const requests = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest, isType }) => ({ request: moduleRequest?.value, isType })),
    ),
  ]
  return requests.flatMap(({ request, isType }) =>
    request === undefined ? [] : [{ ...resolveImport(root, file, request), isType }],
  )
}

function resolveImport(root: string, from: string, request: string): Omit<Import, 'isType'> {
  if (!/^(\.|@\/)/.test(request)) return { from, to: request.replace(/^node:/, ''), isOwn: false }
  const base = request.startsWith('@/')
    ? request.slice(2)
    : path.posix.join(path.posix.dirname(from), request)
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']
  const found = endings.map((ending) => base + ending).find((file) => isFile(path.join(root, file)))
  return { from, to: found ?? base, isOwn: true }
}

const isFile = (file: string) => path.extname(file) !== '' && existsSync(file)

/** A sentence for each import that is where it should not be. */
export function importFaults(imports: Import[]): string[] {
  return [...new Set([...imports.flatMap(faultsOf), ...circles(imports)])]
}

function faultsOf({ from, to, isOwn }: Import): string[] {
  const room = rooms.find(({ folder }) => from.startsWith(folder))
  if (!room) return []
  const said = (advice: string) => [`${from} imports ${to}: ${advice}.`]
  if (isOwn && isTest(to) && !isTest(from)) return said('what a test needs is for tests alone')
  if (!isOwn) {
    const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]
    const rule = reservedPackages.find(({ packages }) => packages.includes(name ?? ''))
    return !rule || isTest(from) || rule.rooms.includes(room.folder) ? [] : said(rule.advice)
  }
  if (to.startsWith(room.folder) || isKnown(room.mayKnow, to)) return []
  // A test may set the scene with any room of lib.
  if (isTest(from) && to.startsWith('lib/') && !to.startsWith('lib/cli/')) return []
  return said(room.advice)
}

function isKnown(known: string[], file: string): boolean {
  const name = file.replace(/\.[a-z]+$/, '')
  return known.some((entry) => (entry.endsWith('/') ? file.startsWith(entry) : name === entry))
}

/** Files that need each other when they run, directly or by way of others; each circle is told once. */
function circles(imports: Import[]): string[] {
  const graph = new Map<string, string[]>()
  for (const { from, to, isOwn, isType } of imports) {
    if (isOwn && !isType) graph.set(from, [...(graph.get(from) ?? []), to])
  }
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (file: string, trail: string[]) => {
    const start = trail.indexOf(file)
    if (start >= 0) {
      faults.push(
        `${[...trail.slice(start), file].join(' → ')}: these are one; move what they share into a file of its own.`,
      )
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return faults
}
