/** Who on file held which offices, from when to when, as searches ask for them. */

import type { Localised } from '@/lib/registry/schema'
import type { OfficeKind } from '../dto'
import type { Lexicon, Thing } from './lexicon'
import { type OfficeAt, type OfficeCalled, officeCalled, officesIn } from './office-names'
import { plainWords } from './words'

/** A term of an office as the registry has it. */
export type OfficeRow = {
  official: string
  party: string | null
  title: Localised
  /** As told (EDTF), and the first and last day that this can mean. */
  from: string | null
  to: string | null
  firstDay: string | null
  lastDay: string | null
}

/**
 * A title, understood: what kind of office it is, whether by a name of its own (./offices-called), for whose
 * affairs and in whose service it is held.
 */
type TitleRead = {
  kind: OfficeKind | null
  own: boolean
  affairs: ReadonlySet<string>
  serves: ReadonlySet<OfficeKind>
}

/** The same, with its title understood. */
export type Tenure = OfficeRow & TitleRead

/** What words name: a kind of office, or one that only its title tells. */
export type OfficeNamed = OfficeCalled | { title: string; names: string[][] }

/** No party's name is longer within a title. */
const LONGEST_PARTY = 6

const titleKey = (title: Localised): string => JSON.stringify(title)

/** The parties that words of a title name. */
function partiesIn(lexicon: Lexicon, words: readonly string[]): string[] {
  const found: string[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + LONGEST_PARTY); to > from; to--) {
      const slugs = partiesNamed(lexicon, words.slice(from, to).join(''))
      if (slugs.length === 0) continue
      found.push(...slugs)
      from = to - 1
      break
    }
  return found
}

function partiesNamed(lexicon: Lexicon, joined: string): string[] {
  const own = lexicon.ownNameOf(joined)?.join('')
  const things = [...lexicon.named(joined), ...(own === undefined ? [] : lexicon.named(own))]
  return things.filter(({ sort }) => sort === 'party').map(({ slug }) => slug)
}

/** Titles begin with their office, but for Turkish ones, which end with it. The first language tells it. */
function officeOf([told]: readonly (readonly [string, string[]])[]): OfficeAt | null {
  if (told === undefined) return null
  const [language, words] = told
  const offices = officesIn(words)
  const own = language === 'tr' ? offices.at(-1) : offices[0]
  return own && (language === 'tr' ? own.to === words.length : own.from === 0) ? own : null
}

function understood(lexicon: Lexicon, title: Localised): TitleRead {
  const titles = Object.entries(title).map(([language, text]) => [language, plainWords(text)] as const)
  const office = officeOf(titles)
  const kind = office?.kind ?? null
  const serves = titles.flatMap(([, words]) => officesIn(words).map((office) => office.kind))
  return {
    kind,
    own: office?.own ?? false,
    affairs: new Set(titles.flatMap(([, words]) => partiesIn(lexicon, words))),
    serves: new Set(serves.filter((other) => other !== kind)),
  }
}

/** What has no end is held still; days are compared as they are written. */
const latestFirst = (a: OfficeRow, b: OfficeRow) =>
  compare(b.lastDay ?? HELD_STILL, a.lastDay ?? HELD_STILL) || compare(b.firstDay ?? '', a.firstDay ?? '')
const HELD_STILL = '9999'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export class OfficesHeld {
  /** The latest first. */
  readonly tenures: readonly Tenure[]
  readonly #officials = new Map<string, Thing>()
  /** Titles of which nothing but the whole tells the office, by their words run together. */
  readonly #titles = new Map<string, { title: string; names: string[][] }>()

  constructor(lexicon: Lexicon, rows: readonly OfficeRow[]) {
    for (const thing of lexicon.things) if (thing.sort === 'official') this.#officials.set(thing.slug, thing)
    // Many hold an office of one title: it is read once.
    const known = new Map<string, TitleRead>()
    this.tenures = rows
      .map((row) => {
        const key = titleKey(row.title)
        const read = known.get(key) ?? understood(lexicon, row.title)
        known.set(key, read)
        if (read.kind === null) this.#addTitle(key, Object.values(row.title).map(plainWords))
        return { ...row, ...read }
      })
      .sort(latestFirst)
  }

  #addTitle(title: string, names: string[][]): void {
    for (const name of names) {
      const key = name.join('')
      if (name.length > 1 && !this.#titles.has(key)) this.#titles.set(key, { title, names })
    }
  }

  /** The office that words (in their one form) name; null for none. */
  named(words: readonly string[]): OfficeNamed | null {
    return officeCalled(words) ?? this.#titles.get(words.join('')) ?? null
  }

  /** All who held an office that was named so. */
  ofOffice(office: OfficeNamed): Tenure[] {
    return this.tenures.filter((tenure) =>
      'kind' in office ? tenure.kind === office.kind : titleKey(tenure.title) === office.title,
    )
  }

  /** The people of some terms of office, each once. */
  peopleOf(tenures: readonly Tenure[]): Thing[] {
    const things = tenures.flatMap(({ official }) => this.#officials.get(official) ?? [])
    return [...new Set(things)]
  }
}
