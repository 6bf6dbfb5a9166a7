/** What office words call: Arabic script letter for letter, for the article alone tells a president from a head. */
import type { OfficeKind } from '../dto'
import { CALLED } from './offices-called'
import { scriptOf } from './sounds'
import { formsOf, joinedForms, plainWords } from './words'

/** Offices held for somebody or about something: of whom and for what is told beside them. */
export const SERVING: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'envoy',
  'deputy-envoy',
  'permanent-representative',
  'ambassador',
  'adviser',
  'spokesman',
])

/**
 * What words call an office, whose it is where nothing else tells, whether it is an own name of it (./offices-called),
 * and by which names texts tell such an office, word by word; none for words that are texts' own too: without its article, the president is any head.
 */
export type OfficeCalled = { kind: OfficeKind; of: string | null; own: boolean; names: string[][] }

const called = new Map<string, OfficeCalled>()
const namesOf = new Map<OfficeKind, string[][]>()
let longest = 0

const keysOf = (words: readonly string[]) =>
  joinedForms(words.map((word) => (scriptOf(word) === 'Arabic' ? [word] : formsOf(word))))

const namesIn = (told: string | undefined) => told?.split('|').map(plainWords) ?? []
const isArticled = (name: readonly string[]) => name.length === 1 && /^ال/.test(name[0] ?? '')

for (const { kind, of = null, own = false, names, also } of CALLED) {
  const isCommon = of === null && !own
  const all = namesOf.get(kind) ?? []
  if (isCommon) all.push(...namesIn(names))
  namesOf.set(kind, all)
  for (const name of [...namesIn(names), ...namesIn(also)]) {
    longest = Math.max(longest, name.length)
    const told = isArticled(name) ? [] : (isCommon ? all : namesIn(names)).filter((one) => !isArticled(one))
    for (const key of keysOf(name)) if (!called.has(key)) called.set(key, { kind, of, own, names: told })
  }
}

/** The names by which texts mostly tell an office of a kind, word by word. */
export const namesOfKind = (kind: OfficeKind): readonly string[][] => namesOf.get(kind) ?? []

/** All words of the names of offices, in their one form. */
export const officeWords: ReadonlySet<string> = new Set(
  CALLED.flatMap(({ names, also }) => [...namesIn(names), ...namesIn(also)].flat()),
)

/** The office that words (in their one form) call so; null for none. */
export function officeCalled(words: readonly string[]): OfficeCalled | null {
  if (words.length === 0 || words.length > longest) return null
  for (const key of keysOf(words)) {
    const found = called.get(key)
    if (found !== undefined) return found
  }
  return null
}

/** The kinds of office with a name that words begin, the last of them perhaps cut short. */
export function kindsBegunBy(words: readonly string[]): OfficeKind[] {
  return [...namesOf].flatMap(([kind, names]) =>
    names.some((name) => words.every((word, place) => name[place]?.startsWith(word))) ? [kind] : [],
  )
}

/** An office in a row of words: from which word to before which. */
export type OfficeAt = { from: number; to: number; kind: OfficeKind; own: boolean }

/** The offices that are called by words in a row, each by as many as can be. */
export function officesIn(words: readonly string[]): OfficeAt[] {
  const found: OfficeAt[] = []
  for (let from = 0; from < words.length; from = Math.max(from + 1, found.at(-1)?.to ?? 0))
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const office = officeCalled(words.slice(from, to))
      if (office === null) continue
      found.push({ from, to, kind: office.kind, own: office.own })
      break
    }
  return found
}
