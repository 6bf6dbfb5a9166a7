/**
 * A language's lexicon and the registry's names, compiled once: one trie finds them all, and a
 * mark on a text tells which words stand for what.
 */
import { inLanguage, type MeetingKind, type Registry } from '@/lib/registry/schema'
import { Declension } from '../languages/declension'
import { type Case, caseSchema, type LexiconData, type VerbClass } from '../languages/schema'
import { foldSpelling } from '../text/fold'
import type { WordFacts } from '../tokens'
import { type Entry, type FormsOf, formsWith, TrieOfWords } from './entries'
import { type Grammar, grammarOf } from './grammar'
import { addLexicon } from './lexicon-entries'
import { addRegistry } from './registry-entries'
import type { RegistryIndex } from './registry-index'
import { Trie } from './trie'

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

const countsOf = ({ counts = [] }: LexiconData): Map<string, number> =>
  new Map(counts.flatMap(({ value, words }) => words.map((word) => [foldSpelling(word), value] as const)))

/** Given names as written that fold to a word that ends names. */
const spelledNamesOf = ({ phrases }: LexiconData, stop: ReadonlySet<string>): Set<string> =>
  new Set(phrases.givenNames.filter((name) => stop.has(foldSpelling(name)) && !phrases.stop.includes(name)))

/** Words of a lexicon, folded, in all their forms. */
const foldedWith = (formsOf: FormsOf) => (words: readonly string[]) =>
  new Set(words.flatMap((word) => formsOf(word, 'title').map((one) => one.form)).filter(Boolean))

/** The given names that a language lists, and those of the registry's officials. */
function givenIn(
  { language, phrases, offices }: LexiconData,
  { officials }: Registry,
  folded: (words: readonly string[]) => Set<string>,
): string[] {
  const first = officials.flatMap(({ names }) =>
    (inLanguage(names, language) ?? [])
      .filter((name) => name.includes(' '))
      .map((name) => name.split(' ')[0] ?? ''),
  )
  const titles = folded([
    ...phrases.honorifics,
    // The first word of a courtesy of two (آية الله) is no name either.
    ...phrases.honorifics.flatMap((honorific) => honorific.split(' ').slice(0, -1)),
    ...offices.flatMap((office) => office.words),
  ])
  return [...phrases.givenNames, ...first.filter((name) => !titles.has(foldSpelling(name)))]
}

/** Compiles a language's words and the registry's names for it. */
export function compileVocabulary(
  lexicon: LexiconData,
  registry: Registry,
  index: RegistryIndex,
): Vocabulary {
  const { language, phrases } = lexicon
  const declension = lexicon.declension ? new Declension(lexicon.declension) : null
  const trie = declension ? new TrieOfWords() : new Trie<Entry>()
  const formsOf = formsWith(declension)
  addLexicon(trie, lexicon, formsOf)
  addRegistry(trie, registry, lexicon, declension)
  const folded = foldedWith(formsOf)
  const attached = [...folded(lexicon.attached)].sort((a, b) => b.length - a.length)
  const given = givenIn(lexicon, registry, folded)
  const words = {
    stop: new Set([
      ...folded(phrases.stop),
      ...(lexicon.capitalsAreNames ? publisherWords(registry, language) : []),
    ]),
    given: givenNamesOf(given, declension),
    common: folded(lexicon.common ?? []),
    byname: folded([...(lexicon.naming?.compounds ?? []), ...phrases.bynames]),
    initials: folded(phrases.initials),
  }
  const [and = ''] = phrases.and
  return {
    language,
    lexicon: grammarOf(lexicon),
    registry,
    index,
    trie,
    attached,
    attachedBy: byFirstUnit(attached),
    and: folded(phrases.and),
    endings: folded(lexicon.endings),
    suffixes: folded(lexicon.suffixes ?? []),
    cases: casesOf(lexicon),
    definite: folded(lexicon.definite ?? []),
    counts: countsOf(lexicon),
    inflected: new Set(lexicon.inflected ?? []),
    stop: words.stop,
    spelledNames: spelledNamesOf(lexicon, folded(phrases.stop)),
    declension,
    idioms: idiomsOf(lexicon),
    common: words.common,
    bynames: words.byname,
    cased: /\p{Lu}/u.test(and.toUpperCase()),
    varieties: lexicon.varieties.map(({ home, words }) => ({ home, words: words.map(foldSpelling) })),
    script: scriptOf(and),
    givenNames: words.given,
    facts: factsOf(words),
    givenListed: new Set(given.map(foldSpelling)),
  }
}
