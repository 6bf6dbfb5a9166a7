/**
 * A language's lexicon and the registry's names, compiled once: one trie finds them all, and a
 * mark on a text tells which words stand for what.
 */
import { inLanguage, type MeetingKind, type Registry } from '@/lib/registry/schema'
import type { Stance } from '../draft'
import { DECLINED, Declension, type Form, type Manner } from '../languages/declension'
import {
  type Case,
  caseSchema,
  type LexiconData,
  type OfficeClass,
  type OfficeField,
  type PhraseName,
  phraseNames,
  type Tense,
  type VerbClass,
  type VerbForm,
} from '../languages/schema'
import { foldSpelling } from '../text/fold'
import type { WordFacts } from '../tokens'
import { type Grammar, grammarOf, type Naming, namingOf } from './grammar'
import type { MarkedAt, Marks } from './marks'
import type { RegistryIndex } from './registry-index'
import { Trie } from './trie'

export interface Meanings {
  office: {
    class: OfficeClass
    /** Its class where nothing but a state follows. */
    ofState: OfficeClass | null
    field: OfficeField | null
    party: string | null
    ofMinistry: boolean
    plural: boolean
  }
  field: { field: OfficeField }
  verb: {
    class: VerbClass
    tense: Tense
    negated: boolean
    kind: MeetingKind | null
    /** What it does where it is not finite; null where it is. */
    form: VerbForm | null
  }
  meeting: { kind: MeetingKind; loose: boolean }
  manner: { kind: MeetingKind }
  session: { kind: 'round' | 'summit' | 'ministerial' }
  ordinal: { value: number }
  length: { days: number }
  topic: { topic: string }
  stance: { stance: Stance; object: 'before' | 'after'; joint: boolean }
  feeling: { stance: Stance; object: 'before' | 'after' }
  speech: { role: 'attribution' | 'together' | 'expressing' | 'expressing-after' | 'expressing-jointly' }
  phrase: { name: PhraseName }
  official: { slug: string; surname: boolean; ambiguous: boolean }
  party: { slug: string; demonym: boolean }
  place: { slug: string }
  series: { slug: string }
}
export type Category = keyof Meanings

/** Something the trie finds: what it is, and how it marks the words where it was found. */
export interface Entry {
  category: Category
  /** The category, or for a phrase the list it is of. */
  name: string
  /** A demonym may take the endings of its case. */
  demonym: boolean
  /** Spelt with a capital in the list: only words written so are meant (US, us). */
  capital: boolean
  /** Found in one word only, whatever blanks the text has between its letters. */
  solid: boolean
  mark(marks: Marks, at: MarkedAt): void
}

/** `cases`: those that the form can stand in, a bit for each; 0 where the language has none. */
function entry<C extends Exclude<Category, 'phrase'>>(category: C, value: Meanings[C], cases = 0): Entry {
  return {
    category,
    name: category,
    demonym: false,
    capital: false,
    solid: false,
    mark: (marks, at) => marks.add(category, value, at, cases),
  }
}

type Variety = Partial<Pick<Entry, 'demonym' | 'capital' | 'solid'>>

/** An entry with what is special about one of its spellings; written out, so that all entries are of one shape. */
const withVariety = (entry: Entry, variety: Variety): Entry => ({
  category: entry.category,
  name: entry.name,
  demonym: variety.demonym ?? entry.demonym,
  capital: variety.capital ?? entry.capital,
  solid: variety.solid ?? entry.solid,
  mark: entry.mark,
})

/** What a verb means with a noun in its clause. */
export interface Idiom {
  /** Folded. */
  with: string[]
  /** Folded words before a common word, with which the verb keeps its usual meaning. */
  unless: ReadonlySet<string>
  /** Only with somebody as its object. */
  whom: boolean
  class: VerbClass
  kind: MeetingKind | null
}

export interface Vocabulary {
  language: string
  lexicon: Grammar
  registry: Registry
  index: RegistryIndex
  trie: Trie<Entry>
  attached: string[]
  /** The same by their first unit, longest first. */
  attachedBy: ReadonlyMap<number, readonly string[]>
  and: Set<string>
  endings: Set<string>
  /** What an apostrophe joins to words, without it. */
  suffixes: Set<string>
  /** The case that an ending or a suffix tells. */
  cases: Map<string, Case>
  /** Endings that make a meeting's noun one told before. */
  definite: Set<string>
  /** Numbers in words that stand before titles. */
  counts: Map<string, number>
  /** Categories and lists of phrases that take endings beside those that do in every language. */
  inflected: Set<string>
  stop: Set<string>
  /** Given names as written that fold to a word that ends names: علي beside على. */
  spelledNames: Set<string>
  /** Words that are part of no name unless they are a given one; empty where the language lists none. */
  common: Set<string>
  /** Words inside a name that join its parts: bin, de. */
  bynames: Set<string>
  /** Initials of more than one letter: Дж. */
  initials: Set<string>
  /** Whether the script has capitals, so that they tell names. */
  cased: boolean
  givenNames: Set<string>
  /** What single words are, in all the sets of them. */
  facts: ReadonlyMap<string, WordFacts>
  /** Given names in the form that they are listed in. */
  givenListed: Set<string>
  /** Varieties of the language by their folded words. */
  varieties: readonly { home: string; words: readonly string[] }[]

  /** By a verb's folded words. */
  idioms: ReadonlyMap<string, readonly Idiom[]>
  /** How words change by case, where they do. */
  declension: Declension | null
  /** The letters that the language is written in; names in others are told beside, not instead. */
  script: RegExp
}

/** How many names a folded spelling has: "abd al-salam" and "abu marzouk" are one. */
const wordsOfName = (form: string, { compounds }: Naming) =>
  form.split(' ').filter((word, at, words) => at === words.length - 1 || !compounds.has(word)).length

const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/**
 * An entry for a spelling; one with a capital stands for words with a capital only, but for what sessions are
 * called in several words: "конституционный комитет".
 */
function spelt(spelling: string, entry: Entry): Entry {
  const called = (entry.category === 'series' || entry.category === 'topic') && spelling.includes(' ')
  return !called && CAPITAL.test(spelling.replace(DECLINED, ''))
    ? withVariety(entry, { capital: true })
    : entry
}

/** A trie whose patterns of one word are found in one word, where words are always written apart: no Зарифи in "Зариф и". */
class TrieOfWords extends Trie<Entry> {
  override add(folded: string, value: Entry): void {
    super.add(folded, /[ '-]/.test(folded) ? value : withVariety(value, { solid: true }))
  }
}

/** The forms that an entry of a lexicon is found in. */
type FormsOf = (word: string, manner: Manner) => Form[]

function formsWith(declension: Declension | null): FormsOf {
  return (word, manner) => {
    const declined = word.startsWith(DECLINED)
    const plain = declined ? word.slice(DECLINED.length) : word
    if (declined && declension) return declension.forms(plain, manner)
    return [{ form: foldSpelling(plain), cases: declension?.all ?? 0, plural: false }]
  }
}

function addOffices(trie: Trie<Entry>, lexicon: LexiconData, formsOf: FormsOf): void {
  for (const {
    class: rank,
    ofState = null,
    field = null,
    party = null,
    ofMinistry = false,
    words,
    plural = [],
  } of lexicon.offices) {
    const add = (word: string, several: boolean) => {
      for (const { form, plural, cases } of formsOf(word, 'title')) {
        const value = { class: rank, ofState, field, party, ofMinistry, plural: several || plural }
        trie.add(form, spelt(word, entry('office', value, cases)))
      }
    }
    for (const word of words) add(word, false)
    for (const word of plural) add(word, true)
  }
}

function addStances(
  { order, stances }: LexiconData,
  add: (words: readonly string[], entry: Entry) => void,
): void {
  if (!stances) return
  const usual = order === 'verb-last' ? 'before' : 'after'
  for (const { stance, object = usual, joint = false, words, nouns } of stances.cues) {
    add(words, entry('stance', { stance, object, joint }))
    add(nouns ?? [], entry('feeling', { stance, object }))
  }
  const { expressing } = stances
  add(stances.attributions, entry('speech', { role: 'attribution' }))
  add(stances.together, entry('speech', { role: 'together' }))
  add(expressing.verbs, entry('speech', { role: 'expressing' }))
  add(expressing.objectAfter, entry('speech', { role: 'expressing-after' }))
  add(expressing.joint, entry('speech', { role: 'expressing-jointly' }))
}

function addLexicon(trie: Trie<Entry>, lexicon: LexiconData, formsOf: FormsOf): void {
  const add = (words: readonly string[], entry: Entry) => {
    for (const [form, word] of new Map(
      words.flatMap((word) => formsOf(word, 'thing').map((one) => [one.form, word] as const)),
    ))
      trie.add(form, spelt(word, entry))
  }
  addOffices(trie, lexicon, formsOf)
  for (const { field, words } of lexicon.fields) add(words, entry('field', { field }))
  for (const verb of lexicon.verbs) {
    const value = {
      class: verb.class,
      tense: verb.tense,
      negated: verb.negated ?? false,
      form: verb.form ?? null,
      kind: verb.kind ?? null,
    }
    const solid = lexicon.solidVerbs ?? false
    for (const word of verb.words)
      add([word], withVariety(entry('verb', value), { solid: solid && !word.includes(' ') }))
  }
  for (const { kind, words, loose } of lexicon.meetings)
    add(words, entry('meeting', { kind, loose: loose ?? false }))
  for (const { kind, words } of lexicon.manners) add(words, entry('manner', { kind }))
  for (const { kind, words } of lexicon.sessions) add(words, entry('session', { kind }))
  for (const { series, words } of lexicon.series) add(words, entry('series', { slug: series }))
  for (const { party, words } of lexicon.parties) add(words, entry('party', { slug: party, demonym: false }))
  for (const { place, words } of lexicon.places ?? []) add(words, entry('place', { slug: place }))
  for (const { value, words } of lexicon.ordinals) add(words, entry('ordinal', { value }))
  for (const { days, words } of lexicon.lengths) add(words, entry('length', { days }))
  for (const { place, words } of lexicon.seats ?? []) add(words, entry('place', { slug: place }))
  for (const { topic, words } of lexicon.topics) add(words, entry('topic', { topic }))
  addStances(lexicon, add)
  for (const name of phraseNames)
    add(lexicon.phrases[name], {
      category: 'phrase',
      name,
      demonym: false,
      capital: false,
      solid: false,
      mark: (marks, at) => marks.addPhrase(name, at),
    })
}

/** Numbers of sovereigns in figures too: II. Abdullah, 2. Abdullah. */
const SOVEREIGN = new Map([
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
  ['V', '5'],
  ['VI', '6'],
  ['VII', '7'],
  ['VIII', '8'],
])

function inFigures(spelling: string): string[] {
  const [numeral = '', ...words] = spelling.split('. ')
  const figure = SOVEREIGN.get(numeral)
  return figure && words.length > 0 ? [`${figure}. ${words.join('. ')}`] : []
}

/** Letters of a surname that may be told without the article before it. */
const LONG_SURNAME = 5

/** The surname of "el-Busaidi" without its article, where the language's names have small words before them. */
function withoutArticle(spelling: string, { phrases }: LexiconData): string[] {
  const [article = '', surname = '', ...others] = spelling.split(/[\s-]/)
  const joins = (phrases.bynames ?? []).includes(article.toLowerCase()) && others.length === 0
  const given = (phrases.givenNames ?? []).includes(surname)
  return joins && CAPITAL.test(surname) && surname.length >= LONG_SURNAME && !given ? [surname] : []
}

function addOfficials(
  trie: Trie<Entry>,
  registry: Registry,
  lexicon: LexiconData,
  declension: Declension | null,
): void {
  const languages = [lexicon.language, ...lexicon.neighbours]
  const naming = namingOf(lexicon)
  for (const official of registry.officials) {
    const ambiguous = new Set((official.ambiguous ?? []).map(foldSpelling))
    const listed = languages
      .flatMap((language) => inLanguage(official.names, language) ?? [])
      .flatMap((spelling) => [spelling, ...inFigures(spelling), ...withoutArticle(spelling, lexicon)])
    const forms = new Map(listed.map((spelling) => [foldSpelling(spelling), declension?.all ?? 0]))
    const small = listed
      .filter((spelling) => !CAPITAL.test(spelling))
      .map((one) => foldSpelling(one).slice(0, 3))
    const capital = (form: string) => !small.some((lead) => form.startsWith(lead))
    for (const [form, cases] of declension?.namesOf(listed) ?? []) forms.set(form, cases)
    for (const [form, cases] of forms) {
      const value = {
        slug: official.slug,
        surname: wordsOfName(form, naming) === 1,
        ambiguous: ambiguous.has(form),
      }
      const one = entry('official', value, cases)
      trie.add(form, capital(form) ? withVariety(one, { capital: true }) : one)
    }
  }
}

/** A registered name in all its forms, each once with the name; one that is another's form is not declined again. */
function registeredForms(names: readonly string[], declension: Declension | null): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    const folded = foldSpelling(name)
    if (declension && !found.has(folded))
      for (const { form } of declension.forms(name, 'thing')) found.set(form, name)
    found.set(folded, name)
  }
  return found
}

function addRegistry(
  trie: Trie<Entry>,
  registry: Registry,
  lexicon: LexiconData,
  declension: Declension | null,
): void {
  const { language } = lexicon
  addOfficials(trie, registry, lexicon, declension)
  const add = (names: readonly string[], one: Entry) => {
    for (const [form, name] of registeredForms(names, declension))
      trie.add(form, one.category === 'series' ? one : spelt(name, one))
  }
  for (const party of registry.parties) {
    add(inLanguage(party.names, language) ?? [], entry('party', { slug: party.slug, demonym: false }))
    const demonym = entry('party', { slug: party.slug, demonym: true })
    add(inLanguage(party.demonyms, language) ?? [], withVariety(demonym, { demonym: true }))
  }
  for (const place of registry.places) {
    const former = (place.formerNames ?? []).flatMap((one) => inLanguage(one.name, language) ?? [])
    add([...(inLanguage(place.names, language) ?? []), ...former], entry('place', { slug: place.slug }))
  }
  for (const [slug, series] of Object.entries(registry.series))
    add(inLanguage(series.names, language) ?? [], entry('series', { slug }))
}

function idiomsOf({ idioms }: LexiconData): Map<string, Idiom[]> {
  const found = new Map<string, Idiom[]>()
  for (const { verbs, with: words, unless, whom, class: verbClass, kind = null } of idioms)
    for (const verb of verbs.map(foldSpelling)) {
      const idiom = {
        with: words.map(foldSpelling),
        unless: new Set(unless.map(foldSpelling)),
        whom,
        class: verbClass,
        kind,
      }
      found.set(verb, [...(found.get(verb) ?? []), idiom])
    }
  return found
}

/** What agencies are called is no part of people's names. */
const publisherWords = (registry: Registry, language: Vocabulary['language']): string[] =>
  registry.publishers
    .flatMap(({ names }) => inLanguage(names, language) ?? [])
    .flatMap((name) => foldSpelling(name).split(/[ -]/))
    .filter((word) => word.length > 3)

/** Given names, folded, in all their forms. */
function givenNamesOf(names: readonly string[], declension: Declension | null): Set<string> {
  const found = new Set(names.map(foldSpelling).filter(Boolean))
  if (declension)
    for (const name of [...found]) for (const form of declension.namesOf([name]).keys()) found.add(form)
  return found
}

/** What each word is that one of some sets holds; words of the same kinds share what is known of them. */
function factsOf(sets: { [Fact in keyof WordFacts]: ReadonlySet<string> }): Map<string, WordFacts> {
  const shared = new Map<string, WordFacts>()
  const found = new Map<string, WordFacts>()
  for (const set of Object.values(sets))
    for (const word of set) {
      const facts = {
        stop: sets.stop.has(word),
        given: sets.given.has(word),
        common: sets.common.has(word),
        byname: sets.byname.has(word),
        initials: sets.initials.has(word),
      }
      const key = Object.values(facts).join()
      const known = shared.get(key) ?? facts
      shared.set(key, known)
      found.set(word, known)
    }
  return found
}

function scriptOf(word: string): RegExp {
  if (/\p{Script=Arabic}/u.test(word)) return /^\p{Script=Arabic}/u
  return /\p{Script=Cyrillic}/u.test(word) ? /^\p{Script=Cyrillic}/u : /^\p{Script=Latin}/u
}

function byFirstUnit(prefixes: readonly string[]): Map<number, string[]> {
  const by = new Map<number, string[]>()
  for (const prefix of prefixes) {
    const unit = prefix.charCodeAt(0)
    by.set(unit, [...(by.get(unit) ?? []), prefix])
  }
  return by
}

/** The case that each ending tells; an ending of two cases tells the one that the schema names first. */
function casesOf({ cases }: LexiconData): Map<string, Case> {
  const found = new Map<string, Case>()
  for (const name of caseSchema.options)
    for (const ending of cases?.[name] ?? []) {
      const folded = foldSpelling(ending)
      if (!found.has(folded)) found.set(folded, name)
    }
  return found
}

/** Compiles a language's words and the registry's names for it. */
export function compileVocabulary(
  lexicon: LexiconData,
  registry: Registry,
  index: RegistryIndex,
): Vocabulary {
  const declension = lexicon.declension ? new Declension(lexicon.declension) : null
  const trie = declension ? new TrieOfWords() : new Trie<Entry>()
  const formsOf = formsWith(declension)
  addLexicon(trie, lexicon, formsOf)
  addRegistry(trie, registry, lexicon, declension)
  const folded = (words: readonly string[]) =>
    new Set(words.flatMap((word) => formsOf(word, 'title').map((one) => one.form)).filter(Boolean))
  const firstNames = registry.officials.flatMap((official) =>
    (inLanguage(official.names, lexicon.language) ?? [])
      .filter((name) => name.includes(' '))
      .map((name) => name.split(' ')[0] ?? ''),
  )
  const attached = [...folded(lexicon.attached)].sort((a, b) => b.length - a.length)
  const stop = folded(lexicon.phrases.stop)
  const titles = folded([
    ...lexicon.phrases.honorifics,
    // The first word of a courtesy of two (آية الله) is no name either.
    ...lexicon.phrases.honorifics.flatMap((honorific) => honorific.split(' ').slice(0, -1)),
    ...lexicon.offices.flatMap((office) => office.words),
  ])
  const given = [
    ...lexicon.phrases.givenNames,
    ...firstNames.filter((name) => !titles.has(foldSpelling(name))),
  ]
  const words = {
    stop: new Set([...stop, ...(lexicon.capitalsAreNames ? publisherWords(registry, lexicon.language) : [])]),
    given: givenNamesOf(given, declension),
    common: folded(lexicon.common ?? []),
    byname: folded([...(lexicon.naming?.compounds ?? []), ...lexicon.phrases.bynames]),
    initials: folded(lexicon.phrases.initials),
  }
  return {
    language: lexicon.language,
    lexicon: grammarOf(lexicon),
    registry,
    index,
    trie,
    attached,
    attachedBy: byFirstUnit(attached),
    and: folded(lexicon.phrases.and),
    endings: folded(lexicon.endings),
    suffixes: folded(lexicon.suffixes ?? []),
    cases: casesOf(lexicon),
    definite: folded(lexicon.definite ?? []),
    counts: new Map(
      (lexicon.counts ?? []).flatMap(({ value, words }) =>
        words.map((word) => [foldSpelling(word), value] as const),
      ),
    ),
    inflected: new Set(lexicon.inflected ?? []),
    stop: words.stop,
    spelledNames: new Set(
      lexicon.phrases.givenNames.filter(
        (name) => stop.has(foldSpelling(name)) && !lexicon.phrases.stop.includes(name),
      ),
    ),
    declension,
    idioms: idiomsOf(lexicon),
    common: words.common,
    bynames: words.byname,
    initials: words.initials,
    cased: /\p{Lu}/u.test((lexicon.phrases.and[0] ?? '').toUpperCase()),
    varieties: lexicon.varieties.map(({ home, words }) => ({ home, words: words.map(foldSpelling) })),
    script: scriptOf(lexicon.phrases.and[0] ?? ''),
    givenNames: words.given,
    facts: factsOf(words),
    givenListed: new Set(given.map(foldSpelling)),
  }
}
