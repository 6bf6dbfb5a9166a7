/**
 * All that is registered, by its names in every language, in the memory of the process: what words of
 * a query name. Some 20,000 spellings; a look-up takes microseconds.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { type CopiedRow, withCopiedRows } from '@/lib/db/copied-rows'
import { type Localised, languageSchema } from '@/lib/registry/schema'
import type { ArchiveIndex } from '../index/archive-index'
import { type ForeignName, foreignNamesOfCity, foreignNamesOfState } from './foreign-names'
import { HeardNames } from './heard-names'
import { type OfficeRow, OfficesHeld } from './offices-held'
import { formsInNames, formsOf, joinedForms, wordsIn } from './words'

export const SORTS = ['official', 'party', 'place', 'series', 'topic', 'publisher'] as const
export type Sort = (typeof SORTS)[number]

/** One registered thing. */
export type Thing = {
  sort: Sort
  slug: string
  spellings: Spelling[]
  /** What it is called in languages of which there are no texts; of a party, also what is told as its own (Turkish). */
  foreign: Spelling[]
}

/** One of its names: as written, and word by word in each word's forms. */
export type Spelling = {
  text: string
  language: string
  words: string[]
  forms: string[][]
  /** Where each word stands in the text. */
  places: { start: number; end: number }[]
}

const rowsSchema = z.array(
  z.object({ sort: z.enum(SORTS), slug: z.string(), language: languageSchema, text: z.string() }),
)

/** Articles that stand in some spellings of a name and not in others, also as they sound before some letters. */
export const ARTICLES = new Set([
  ...['al', 'el', 'ul', 'as', 'es', 'ash', 'esh', 'ad', 'an', 'ar', 'at', 'az', 'ez', 'er', 'ال'],
  ...['аль', 'эль', 'ас', 'эс', 'аш', 'эш', 'ад', 'эд', 'ан', 'эн', 'ар', 'эр', 'ат', 'эт', 'аз', 'эз'],
])

/** Sorts whose names hold words of a language: parts of them name the thing only from the beginning. */
const DESCRIBED: readonly Sort[] = ['series', 'topic', 'publisher']

/** The most words of one name that are compared. */
export const LONGEST_NAME = 6

/** A word's forms: an article is none where a hamza tells that it belongs to the name (إلهام). */
function formsIn(language: string, word: string, written: string): string[] {
  if (language !== 'ar' || /^[أإآ]ل/.test(written)) return [word]
  return formsInNames(word)
}

/** @param described whether it is made of words of the language, which stand for the thing in any form: sanction, sanctions */
export function spellingOf(text: string, language: string, described = false): Spelling {
  const words = wordsIn(text).filter((word, _, all) => all.length === 1 || !ARTICLES.has(word.text))
  return {
    text,
    language,
    words: words.map((word) => word.text),
    places: words.map(({ start, end }) => ({ start, end })),
    forms: words.map((word) =>
      described ? formsOf(word.text) : formsIn(language, word.text, text.slice(word.start, word.end)),
    ),
  }
}

function put(map: Map<string, Set<Thing>>, key: string, thing: Thing): void {
  const held = map.get(key)
  if (held) held.add(thing)
  else map.set(key, new Set([thing]))
}

export class Lexicon {
  readonly things: readonly Thing[]
  /** Whole names, and runs of words in them, run together. */
  readonly #whole = new Map<string, Set<Thing>>()
  readonly #parts = new Map<string, Set<Thing>>()
  readonly #foreign = new Map<string, string[]>()
  readonly #words = new Map<string, Set<Thing>>()
  /** What people, states and cities are called, by sound. */
  readonly heard = new HeardNames()
  readonly offices: OfficesHeld

  constructor(things: readonly Thing[], offices: readonly OfficeRow[] = []) {
    this.things = things
    for (const thing of things) {
      for (const spelling of thing.spellings) this.#add(thing, spelling)
      const own = thing.spellings.find(({ language }) => language === 'en')?.words
      for (const { forms } of thing.foreign) {
        if (own !== undefined) for (const key of joinedForms(forms)) this.#foreign.set(key, own)
        for (const [word] of forms) if (word !== undefined) put(this.#words, word, thing)
      }
    }
    this.offices = new OfficesHeld(this, offices)
  }

  #add(thing: Thing, spelling: Spelling): void {
    const { forms } = spelling
    const described = DESCRIBED.includes(thing.sort)
    for (const key of joinedForms(forms)) put(this.#whole, key, thing)
    for (let start = 0; start < (described ? 1 : forms.length); start++) {
      for (let end = start + 1; end <= Math.min(forms.length, start + LONGEST_NAME); end++) {
        if (start === 0 && end === forms.length) continue
        for (const key of joinedForms(forms.slice(start, end))) put(this.#parts, key, thing)
      }
    }
    for (const [word] of forms) if (word !== undefined) put(this.#words, word, thing)
    if (!described) this.heard.add(thing, spelling)
  }

  /** The things that have words (run together) for a whole name. */
  named(words: string): readonly Thing[] {
    return [...(this.#whole.get(words) ?? [])]
  }

  /** The things in whose names the words stand, without being all of one. */
  partlyNamed(words: string): readonly Thing[] {
    return [...(this.#parts.get(words) ?? [])]
  }

  /** The words of the name on file of what has words (run together) for a name in a language without texts; null for none. */
  ownNameOf(words: string): string[] | null {
    return this.#foreign.get(words) ?? null
  }

  /** Every word of all names, with the things that bear it. */
  get words(): ReadonlyMap<string, ReadonlySet<Thing>> {
    return this.#words
  }
}

/** Things with a name whose words begin with those typed, in any order. */
export function thingsBegunBy(lexicon: Lexicon, words: readonly string[]): Thing[] {
  const found = words.map((word) => {
    const things = new Set<Thing>()
    const forms = formsInNames(word)
    for (const [other, bearers] of lexicon.words)
      if (forms.some((form) => other.startsWith(form))) for (const thing of bearers) things.add(thing)
    return things
  })
  const [first, ...others] = found
  return [...(first ?? [])].filter((thing) => others.every((things) => things.has(thing)))
}

const SPELLINGS = SORTS.map(
  (sort) =>
    `SELECT '${sort}', "${sort}Slug", "language", "text", "ordinal" FROM "Spelling" WHERE "${sort}Slug" IS NOT NULL`,
).join(' UNION ALL ')

/** Words for what is of a party (Turkish), language by language. */
const DEMONYMS = `SELECT p."slug", d."key", t."text" FROM "Party" p, jsonb_each(p."details"->'demonyms') d,
  jsonb_array_elements_text(d."value") t("text")`

const OFFICES = `SELECT f."officialSlug", o."partySlug", f."fromEdtf", f."toEdtf", f."firstDay", f."lastDay",
    ${languageSchema.options.map((language) => `f."title"->>'${language}'`).join(', ')}
  FROM "Office" f JOIN "Official" o ON o."slug" = f."officialSlug" ORDER BY 1, f."ordinal"`

function officeOf(row: CopiedRow): OfficeRow[] {
  const [official, party = null, from = null, to = null, firstDay = null, lastDay = null, ...titles] = row
  const title: Localised = {}
  for (const [at, language] of languageSchema.options.entries())
    if (titles[at] != null) title[language] = titles[at]
  return official == null ? [] : [{ official, party, title, from, to, firstDay, lastDay }]
}

async function load(db: Database): Promise<Lexicon> {
  const { rows, parties, offices } = await withCopiedRows(db, async (rowsOf) => {
    const copied: unknown[] = []
    for await (const some of rowsOf(`SELECT * FROM (${SPELLINGS}) ORDER BY 1, 2, 3, 5`))
      for (const [sort, slug, language, text] of some) copied.push({ sort, slug, language, text })
    const parties = new Map<string, ForeignName[]>()
    for await (const some of rowsOf(`SELECT "slug", "iso2" FROM "Party" WHERE "iso2" IS NOT NULL`))
      for (const [slug, iso2] of some)
        if (slug != null && iso2 != null) parties.set(slug, foreignNamesOfState(iso2))
    for await (const some of rowsOf(DEMONYMS))
      for (const [slug, language, text] of some)
        if (slug != null && language != null && text != null)
          parties.set(slug, [...(parties.get(slug) ?? []), { language, text }])
    const offices: OfficeRow[] = []
    for await (const some of rowsOf(OFFICES)) offices.push(...some.flatMap(officeOf))
    return { rows: rowsSchema.parse(copied), parties, offices }
  })
  const abroad = (sort: Sort, slug: string): ForeignName[] => {
    if (sort === 'party') return parties.get(slug) ?? []
    return sort === 'place' ? foreignNamesOfCity(slug) : []
  }
  const things = new Map<string, Thing>()
  for (const { sort, slug, language, text } of rows) {
    const key = `${sort} ${slug}`
    const foreign = () => abroad(sort, slug).map((name) => spellingOf(name.text, name.language))
    const thing = things.get(key) ?? { sort, slug, spellings: [], foreign: foreign() }
    thing.spellings.push(spellingOf(text, language, sort === 'topic'))
    things.set(key, thing)
  }
  return new Lexicon([...things.values()], offices)
}

const slot = Symbol.for('mahzar.lexicon')
type Loaded = WeakMap<Database, { registeredIn: number; lexicon: Promise<Lexicon> }>
/** One for pages and routes alike, which are built apart. */
const processWide: typeof globalThis & { [slot]?: Loaded } = globalThis

/** The lexicon of the archive that an index is of, as the registry stands. */
export function lexiconOf({ db, registeredIn }: Pick<ArchiveIndex, 'db' | 'registeredIn'>): Promise<Lexicon> {
  processWide[slot] ??= new WeakMap()
  const loaded = processWide[slot]
  const held = loaded.get(db)
  if (held?.registeredIn === registeredIn) return held.lexicon
  const lexicon = load(db)
  loaded.set(db, { registeredIn, lexicon })
  lexicon.catch(() => loaded.delete(db))
  return lexicon
}
