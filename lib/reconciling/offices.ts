/** What rank an office is told to be of, by the words of any language, so that accounts in two can be compared. */
import { languageKits } from '@/lib/parser/languages'
import type { OfficeClass } from '@/lib/parser/languages/schema'
import { foldSpelling } from '@/lib/parser/text/fold'

/** What a lexicon marks of a word's declension. */
const MARKS = /[~=]/g
/** Shorter words begin too many others. */
const SHORTEST_STEM = 5
const LONGEST_OFFICE = 4

let classes: Map<string, Set<OfficeClass>> | undefined

function classesByWord(): Map<string, Set<OfficeClass>> {
  if (classes) return classes
  classes = new Map()
  for (const { lexicon } of languageKits)
    for (const office of lexicon.offices)
      for (const word of office.words) {
        const key = foldSpelling(word.replace(MARKS, ''))
        classes.set(key, (classes.get(key) ?? new Set()).add(office.class))
      }
  return classes
}

/** The classes of a word, or of the longest beginning of it that is an office: büyükelçisi, послом. */
function classesOfWord(word: string): Set<OfficeClass> | undefined {
  for (let length = word.length; length >= Math.min(SHORTEST_STEM, word.length); length--) {
    const found = classesByWord().get(word.slice(0, length))
    if (found) return found
  }
  return undefined
}

const known = new Map<string, ReadonlySet<OfficeClass>>()

function classesOf(title: string): ReadonlySet<OfficeClass> {
  const before = known.get(title)
  if (before) return before
  const words = foldSpelling(title)
    .split(' ')
    .map((word) => word.replace(/^ال(?=...)/, ''))
  const found = new Set<OfficeClass>()
  for (let at = 0; at < words.length; at++)
    for (let length = LONGEST_OFFICE; length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      for (const one of (length === 1 ? classesOfWord(phrase) : classesByWord().get(phrase)) ?? [])
        found.add(one)
    }
  if (known.size < 10_000) known.set(title, found)
  return found
}

/** False only where both are told, both are known, and they are of no rank in common: an ambassador is no minister. */
export function officesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [classesOf(a), classesOf(b)]
  return x.size === 0 || y.size === 0 || [...x].some((one) => y.has(one))
}
