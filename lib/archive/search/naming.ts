/** What words of a query name, and how texts may say it. */
import { alike, hear } from './alike'
import { isKnownWord } from './known-words'
import type { Lexicon, Spelling, Thing } from './lexicon'
import type { Phrase, Term } from './terms'
import { COMMON, formsInNames, formsOf } from './words'

/** More ways of saying one thing are not looked for in texts. */
const MOST_PHRASES = 60
/** Words that more things than this bear tell nobody apart. */
const MOST_THINGS_SPELT_OUT = 6

export const distinct = (things: readonly Thing[]) => [...new Set(things)]

const partly = (lexicon: Lexicon, word: string) =>
  formsInNames(word).flatMap((form) => lexicon.partlyNamed(form))

/** What a word is a whole name of; topics are named by common words, in any form. */
function namedWhole(lexicon: Lexicon, word: string): Thing[] {
  const own = formsInNames(word)
  const topics = formsOf(word).flatMap((form) => lexicon.named(form).filter(({ sort }) => sort === 'topic'))
  return distinct([...own.flatMap((form) => lexicon.named(form)), ...topics])
}

/** What one word names: whole names before parts of names, and names that sound like it. */
export function namedByWord(lexicon: Lexicon, word: string): Thing[] {
  const whole = namedWhole(lexicon, word)
  const parts = partly(lexicon, word)
  if (COMMON.has(word)) return distinct(whole)
  const heard =
    word.length > 3 && whole.length === 0 && !isKnownWord(word) ? lexicon.heard.soundingLike(word) : []
  // Part of a state's or topic's name counts where nothing bears the word alone; people have surnames.
  // What series are called begins with words that say little: talks, meeting, conference.
  // The UN is no Kim Jong Un: what is so short is a whole name first.
  const shown = parts.filter(({ sort }) =>
    whole.length === 0 ? sort !== 'series' : sort === 'official' && word.length > 2,
  )
  return distinct([...whole, ...shown, ...heard])
}

/** The series that are named, and those in whose names a named place stands. */
function seriesBeside(lexicon: Lexicon, things: readonly Thing[]): Thing[] {
  const cities = things.filter(({ sort }) => sort === 'place').flatMap(({ spellings }) => spellings)
  const names = new Set(cities.map(({ words }) => words.join('')))
  const partly = [...names].flatMap((name) => lexicon.partlyNamed(name))
  return distinct([...things, ...partly]).filter(({ sort }) => sort === 'series')
}

/** How texts name a thing by words like these: the spellings that are them, or the words of its names alike. */
function phrasesOf(thing: Thing, words: readonly string[], whole: boolean): Phrase[] {
  const [word = ''] = words
  const heard = hear(word)
  // Who is known by this name alone is sought by all names.
  const alone = thing.spellings.some(
    (spelling) => spelling.words.length === 1 && alike(heard, hear(spelling.words[0] ?? '')),
  )
  const spelt = (spelling: Spelling): Phrase[] => {
    if (whole || alone) return [spelling.words.map(formsOf)]
    return spelling.words.flatMap((other) =>
      other === word || alike(heard, hear(other)) ? [[formsOf(other)]] : [],
    )
  }
  return thing.spellings.flatMap(spelt)
}

/** How a word that many bear is spelt in their names, itself included: who looks for Mohamad means Mohammad too. */
function wordsAlike(lexicon: Lexicon, [word = '', ...others]: readonly string[]): string[] {
  const like = others.length > 0 ? [] : lexicon.heard.wordsLike(word)
  return like.length === 0 ? [] : [word, ...like]
}

/** Each phrase once; none of which a single word is sought as well. */
export function pruned(phrases: readonly Phrase[]): Phrase[] {
  const alone = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? (phrase[0] ?? []) : [])))
  const kept = new Map<string, Phrase>()
  for (const phrase of phrases) {
    const more = phrase.length > 1 && phrase.some((forms) => forms.some((form) => alone.has(form)))
    if (!more) kept.set(phrase.map((forms) => forms[0]).join(' '), phrase)
  }
  return [...kept.values()].slice(0, MOST_PHRASES)
}

/** @param term as it was typed, with nothing read yet */
export function named(lexicon: Lexicon, term: Term, things: Thing[]): Term {
  const joined = term.words.join('')
  const typed: Phrase = term.words.map(formsOf)
  if (things.length === 0) return { ...term, phrases: [typed] }
  const whole = new Set(term.words.length === 1 ? namedWhole(lexicon, joined) : lexicon.named(joined))
  // A name is sought as all its spellings, so that every way of typing it finds the same.
  const spelt =
    things.length > MOST_THINGS_SPELT_OUT
      ? wordsAlike(lexicon, term.words).map((word): Phrase => [formsOf(word)])
      : things.flatMap((thing) => phrasesOf(thing, term.words, whole.has(thing) || term.words.length > 1))
  // What only sounds like a name may be another word altogether.
  const heard = whole.size === 0 && term.words.length === 1 && partly(lexicon, joined).length === 0
  return {
    ...term,
    things,
    series: seriesBeside(lexicon, things),
    phrases: spelt.length === 0 ? [typed] : pruned(heard ? [...spelt, typed] : spelt),
  }
}
