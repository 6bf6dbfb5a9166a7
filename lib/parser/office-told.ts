/** What office a title names, whatever language it is told in. */
import { emptyRegistry } from '@/lib/registry/schema'
import { officeOfTitle, vocabulariesFor } from './compiled-language'
import { languageKits } from './languages'
import type { LexiconData, OfficeClass, OfficeField } from './languages/schema'
import type { Office } from './mentions/office'

export interface OfficeTold {
  class: OfficeClass
  field: OfficeField | null
  /** Several hold it: "the representatives of the two countries". */
  plural: boolean
}

/** What a title is made of: without what only sentences have, which is most of a lexicon and takes longest to compile. */
const wordsOfTitles = (lexicon: LexiconData): LexiconData => ({
  ...lexicon,
  verbs: [],
  topics: [],
  common: [],
  phrases: { ...lexicon.phrases, givenNames: [] },
})
const lexicons = languageKits.map(({ lexicon }) => wordsOfTitles(lexicon))

/** Offices are told by the lexicons alone; who holds them and whose they are is not asked. */
const vocabularyOf = vocabulariesFor(emptyRegistry())

/** Titles that are remembered; dispatches repeat few. */
const REMEMBERED = 5000
const known = new Map<string, OfficeTold | null>()

function read(title: string): OfficeTold | null {
  // Languages that share letters share titles too: the one that understands most of its words reads it.
  const offices = lexicons.flatMap((lexicon) => officeOfTitle(title, vocabularyOf(lexicon)) ?? [])
  const length = (office: Readonly<Office>) => office.to - office.from
  const office = offices.toSorted((a, b) => length(b) - length(a))[0]
  return office ? { class: office.class, field: office.field, plural: office.plural } : null
}

/** The office that a title in any of the languages names: "سفير لبنان", "Rusya temsilcisi"; null where none is known. */
export function officeTold(title: string): OfficeTold | null {
  const before = known.get(title)
  if (before !== undefined) return before
  const office = read(title)
  if (known.size >= REMEMBERED) known.clear()
  known.set(title, office)
  return office
}
