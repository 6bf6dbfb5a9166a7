/** What is made of a language's folder and a registry, once, before any dispatch is read. */
import { inLanguage, type Localised, type Registry } from '@/lib/registry/schema'
import type { Document } from './document'
import { markText } from './gazetteer/marks'
import { indexRegistry } from './gazetteer/registry-index'
import { compileVocabulary, type Vocabulary } from './gazetteer/vocabulary'
import { type LanguageKit, languageKits } from './languages'
import type { LexiconData } from './languages/schema'
import type { Office } from './mentions/office'
import { readOffice } from './mentions/offices'
import type { Rank } from './mentions/people'
import { foldText } from './text/fold'
import { tokenize } from './tokens'

export interface CompiledLanguage {
  kit: LanguageKit
  vocabulary: Vocabulary
  /** The offices that an official of the registry held, read from their titles when first asked for. */
  ranksOf: (slug: string) => readonly Rank[]
}

/**
 * The first office in a text of nothing but a title, read by the grammar that dispatches are read by;
 * null where the vocabulary knows none in it.
 */
export function officeOfTitle(title: string, vocabulary: Vocabulary): Readonly<Office> | null {
  const text = foldText(title)
  const tokens = tokenize(text, vocabulary)
  const marks = markText(text.folded, tokens, vocabulary)
  const document: Document = {
    text,
    tokens,
    marks,
    vocabulary,
    sentences: [],
    sentenceOf: new Int32Array(tokens.length),
    home: null,
    dateTokens: new Set(),
    lowerCased: new Set(),
    nameKeys: new Map(),
  }
  for (let at = 0; at < tokens.length; at++) {
    const office = readOffice(document, at)
    if (office) return office
  }
  return null
}

function readTitle(title: string, vocabulary: Vocabulary): Rank | null {
  const office = officeOfTitle(title, vocabulary)
  if (office === null) return null
  const { field, party, affairs, words } = office
  return { class: office.class, field, party, affairs, words, held: null }
}

/** Reads a registered title in the language itself, else in the first one that has both a folder and the title. */
function readerOfTitles(
  kit: LanguageKit,
  vocabularyOf: (lexicon: LexiconData) => Vocabulary,
): (title: Localised) => Rank | null {
  return (title) => {
    const own = inLanguage(title, kit.lexicon.language)
    if (own !== undefined) return readTitle(own, vocabularyOf(kit.lexicon))
    const other = languageKits.find(
      ({ lexicon }) => inLanguage(title, lexicon.language) !== undefined,
    )?.lexicon
    if (other === undefined) return null
    const rank = readTitle(inLanguage(title, other.language) ?? '', vocabularyOf(other))
    // Words of another language tell no offices of one rank apart here.
    return rank && { ...rank, words: [] }
  }
}

/** Each language's vocabulary, compiled when it is first asked for. */
export function vocabulariesFor(registry: Registry): (lexicon: LexiconData) => Vocabulary {
  const index = indexRegistry(registry)
  const compiled = new Map<string, Vocabulary>()
  return (lexicon) => {
    const known = compiled.get(lexicon.language) ?? compileVocabulary(lexicon, registry, index)
    compiled.set(lexicon.language, known)
    return known
  }
}

/** A language's words, the registry's names in it, and the offices that the registry's officials held. */
export function compileLanguage(
  kit: LanguageKit,
  vocabularyOf: (lexicon: LexiconData) => Vocabulary,
): CompiledLanguage {
  const vocabulary = vocabularyOf(kit.lexicon)
  const rankOf = readerOfTitles(kit, vocabularyOf)
  const known = new Map<string, Rank[]>()
  const ranksOf = (slug: string): readonly Rank[] => {
    const read = known.get(slug)
    if (read) return read
    const official = vocabulary.index.officials.get(slug)
    const held = (official?.offices ?? []).flatMap(({ title, from, to }) => {
      const rank = rankOf(title)
      return rank && official ? [{ ...rank, party: rank.party ?? official.party, held: { from, to } }] : []
    })
    known.set(slug, held)
    return held
  }
  return { kit, vocabulary, ranksOf }
}
