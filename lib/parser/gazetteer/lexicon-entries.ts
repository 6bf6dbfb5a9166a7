/** The words of a language's lexicon, as entries of its vocabulary. */
import { type LexiconData, phraseNames } from '../languages/schema'
import { type Entry, entry, type FormsOf, spelt, withVariety } from './entries'
import type { Trie } from './trie'

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

/** Adds all words of a lexicon. */
export function addLexicon(trie: Trie<Entry>, lexicon: LexiconData, formsOf: FormsOf): void {
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
