/**
 * A language's lexicon and the registry's names, compiled once: one trie finds them all, and a
 * mark on a text tells which words stand for what.
 */
import type { Language, MeetingKind, Registry } from '@/lib/registry/schema'
import {
  type LexiconData,
  type OfficeClass,
  type OfficeField,
  type PhraseName,
  phraseNames,
  type Tense,
  type VerbClass,
} from '../languages/schema'
import { foldSpelling } from '../text/fold'
import type { MarkedAt, Marks } from './marks'
import { indexRegistry, type RegistryIndex } from './registry-index'
import { Trie } from './trie'

export interface Meanings {
  office: { class: OfficeClass; field: OfficeField | null; plural: boolean }
  field: { field: OfficeField }
  verb: { class: VerbClass; tense: Tense; negated: boolean; kind: MeetingKind | null }
  meeting: { kind: MeetingKind; loose: boolean }
  manner: { kind: MeetingKind }
  session: { kind: 'round' | 'summit' | 'ministerial' }
  ordinal: { value: number }
  topic: { topic: string }
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
  /** A demonym may take the endings of its case. */
  demonym: boolean
  mark(marks: Marks, at: MarkedAt): void
}

function entry<C extends Exclude<Category, 'phrase'>>(category: C, value: Meanings[C]): Entry {
  return { category, demonym: false, mark: (marks, at) => marks.add(category, value, at) }
}

export interface Vocabulary {
  language: Language
  lexicon: LexiconData
  registry: Registry
  index: RegistryIndex
  trie: Trie<Entry>
  attached: string[]
  and: Set<string>
  endings: Set<string>
  /** What an apostrophe joins to words, without it. */
  suffixes: Set<string>
  stop: Set<string>
  givenNames: Set<string>
  /** The letters that the language is written in; names in others are told beside, not instead. */
  script: RegExp
}

/** Languages of one script read each other's spellings of people: a Persian page may spell as Arabic ones do. */
const NEIGHBOURS: Partial<Record<Language, Language[]>> = { fa: ['ar'], ar: ['fa'] }

function addLexicon(trie: Trie<Entry>, lexicon: LexiconData): void {
  const add = (words: readonly string[], entry: Entry) => {
    for (const word of words) trie.add(foldSpelling(word), entry)
  }
  for (const office of lexicon.offices) {
    const field = office.field ?? null
    add(office.words, entry('office', { class: office.class, field, plural: false }))
    add(office.plural ?? [], entry('office', { class: office.class, field, plural: true }))
  }
  for (const { field, words } of lexicon.fields) add(words, entry('field', { field }))
  for (const verb of lexicon.verbs) {
    const value = {
      class: verb.class,
      tense: verb.tense,
      negated: verb.negated ?? false,
      kind: verb.kind ?? null,
    }
    add(verb.words, entry('verb', value))
  }
  for (const { kind, words, loose } of lexicon.meetings)
    add(words, entry('meeting', { kind, loose: loose ?? false }))
  for (const { kind, words } of lexicon.manners) add(words, entry('manner', { kind }))
  for (const { kind, words } of lexicon.sessions) add(words, entry('session', { kind }))
  for (const { party, words } of lexicon.parties) add(words, entry('party', { slug: party, demonym: false }))
  for (const { value, words } of lexicon.ordinals) add(words, entry('ordinal', { value }))
  for (const { topic, words } of lexicon.topics) add(words, entry('topic', { topic }))
  for (const name of phraseNames)
    add(lexicon.phrases[name], {
      category: 'phrase',
      demonym: false,
      mark: (marks, at) => marks.addPhrase(name, at),
    })
}

function addOfficials(trie: Trie<Entry>, registry: Registry, languages: readonly Language[]): void {
  for (const official of registry.officials) {
    const ambiguous = new Set((official.ambiguous ?? []).map(foldSpelling))
    const seen = new Set<string>()
    for (const language of languages)
      for (const spelling of official.names[language] ?? []) {
        const folded = foldSpelling(spelling)
        if (seen.has(folded)) continue
        seen.add(folded)
        const value = {
          slug: official.slug,
          surname: !folded.includes(' '),
          ambiguous: ambiguous.has(folded),
        }
        trie.add(folded, entry('official', value))
      }
  }
}

function addRegistry(trie: Trie<Entry>, registry: Registry, language: Language): void {
  addOfficials(trie, registry, [language, ...(NEIGHBOURS[language] ?? [])])
  for (const party of registry.parties) {
    for (const name of party.names[language] ?? [])
      trie.add(foldSpelling(name), entry('party', { slug: party.slug, demonym: false }))
    for (const name of party.demonyms[language] ?? [])
      trie.add(foldSpelling(name), {
        ...entry('party', { slug: party.slug, demonym: true }),
        demonym: true,
      })
  }
  for (const place of registry.places) {
    const former = (place.formerNames ?? []).map((entry) => entry.name[language] ?? '')
    for (const name of [...(place.names[language] ?? []), ...former])
      if (name) trie.add(foldSpelling(name), entry('place', { slug: place.slug }))
  }
  for (const [slug, series] of Object.entries(registry.series))
    for (const name of series.names[language] ?? []) trie.add(foldSpelling(name), entry('series', { slug }))
}

function scriptOf(word: string): RegExp {
  if (/\p{Script=Arabic}/u.test(word)) return /^\p{Script=Arabic}/u
  return /\p{Script=Cyrillic}/u.test(word) ? /^\p{Script=Cyrillic}/u : /^\p{Script=Latin}/u
}

/** Compiles a language's words and the registry's names for it. */
export function compileVocabulary(lexicon: LexiconData, registry: Registry): Vocabulary {
  const trie = new Trie<Entry>()
  addLexicon(trie, lexicon)
  addRegistry(trie, registry, lexicon.language)
  const folded = (words: readonly string[]) => new Set(words.map(foldSpelling).filter(Boolean))
  const firstNames = registry.officials.flatMap((official) =>
    (official.names[lexicon.language] ?? [])
      .filter((name) => name.includes(' '))
      .map((name) => name.split(' ')[0] ?? ''),
  )
  const titles = folded([...lexicon.phrases.honorifics, ...lexicon.offices.flatMap((office) => office.words)])
  return {
    language: lexicon.language,
    lexicon,
    registry,
    index: indexRegistry(registry),
    trie,
    attached: [...folded(lexicon.attached)].sort((a, b) => b.length - a.length),
    and: folded(lexicon.phrases.and),
    endings: folded(lexicon.endings),
    suffixes: folded(lexicon.suffixes ?? []),
    stop: folded(lexicon.phrases.stop),
    script: scriptOf(lexicon.phrases.and[0] ?? ''),
    givenNames: folded([
      ...lexicon.phrases.givenNames,
      ...firstNames.filter((name) => !titles.has(foldSpelling(name))),
    ]),
  }
}
