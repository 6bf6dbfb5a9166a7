/**
 * What a query asks for, term by term: names that are registered, sessions, days, or words of texts. A
 * name of several words is one term; the longest names are read first.
 */
import type { Calendar } from '../dto'
import { alike, hear } from './alike'
import { ARTICLES, type Lexicon, type Sort, type Spelling, type Thing } from './lexicon'
import { type Clause, parseQuery } from './query'
import { daysInWords, LONGEST_DATE, type TypedDays } from './typed-days'
import { joinSessions } from './typed-sessions'
import { COMMON, formsInNames, formsOf, inSmallLetters, type Word } from './words'

/** Words in a row, each in any of its forms, as texts are looked through for them. */
export type Phrase = string[][]

export type Term = {
  typed: string
  /** The words in their one form; of the name on file, where one in another language was typed. */
  words: string[]
  /** What the words name; none where they name nothing. */
  things: Thing[]
  /** Series that the words stand for, where a number may follow. */
  series: Thing[]
  session: { series: string[]; number: number } | null
  days: TypedDays | null
  /** What else the words may mean that are read as days. */
  otherDays: TypedDays[]
  /** How texts may say it; any of these. */
  phrases: Phrase[]
  /** For an exact phrase: what a text must hold letter for letter, in small letters. */
  exact: string | null
  excluded: boolean
}

export type Query = { wanted: Term[]; unwanted: Term[] }

/** More ways of saying one thing are not looked for in texts. */
const MOST_PHRASES = 60
/** Words that more things than this bear tell nobody apart. */
const MOST_THINGS_SPELT_OUT = 6
const LONGEST_NAME = 6
const NAMES_HEARD: readonly Sort[] = ['official', 'party', 'place']

const emptyTerm = (text: string, words: readonly Word[], excluded: boolean): Term => ({
  typed: text.slice(words[0]?.start, words.at(-1)?.end),
  words: words.map(({ text }) => text),
  things: [],
  series: [],
  session: null,
  days: null,
  otherDays: [],
  phrases: [],
  exact: null,
  excluded,
})

const distinct = (things: readonly Thing[]) => [...new Set(things)]

const partly = (lexicon: Lexicon, word: string) =>
  formsInNames(word).flatMap((form) => lexicon.partlyNamed(form))

/** What one word names: whole names before parts of names, and names that sound like it. */
function namedByWord(lexicon: Lexicon, word: string): Thing[] {
  const forms = formsInNames(word)
  const whole = forms.flatMap((form) => lexicon.named(form))
  const parts = partly(lexicon, word)
  if (COMMON.has(word)) return distinct(whole)
  const heard = word.length > 3 && whole.length === 0 ? lexicon.heard.soundingLike(word) : []
  // Part of a state's or topic's name counts where nothing bears the word alone; people have surnames.
  // What series are called begins with words that say little: talks, meeting, conference.
  const shown = parts.filter(({ sort }) => sort === 'official' || (whole.length === 0 && sort !== 'series'))
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
  const alike = others.length > 0 ? [] : lexicon.heard.wordsLike(word)
  return alike.length === 0 ? [] : [word, ...alike]
}

/** Each phrase once; none of which a single word is sought as well. */
function pruned(phrases: readonly Phrase[]): Phrase[] {
  const alone = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? (phrase[0] ?? []) : [])))
  const kept = new Map<string, Phrase>()
  for (const phrase of phrases) {
    const more = phrase.length > 1 && phrase.some((forms) => forms.some((form) => alone.has(form)))
    if (!more) kept.set(phrase.map((forms) => forms[0]).join(' '), phrase)
  }
  return [...kept.values()].slice(0, MOST_PHRASES)
}

/** @param term as it was typed, with nothing read yet */
function named(lexicon: Lexicon, term: Term, things: Thing[]): Term {
  const joined = term.words.join('')
  const typed: Phrase = term.words.map(formsOf)
  if (things.length === 0) return { ...term, phrases: [typed] }
  const forms = term.words.length === 1 ? formsInNames(joined) : [joined]
  const whole = new Set(forms.flatMap((form) => lexicon.named(form)))
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

/** What a name in a language without texts stands for: the thing's own name, as though that had been typed. */
function namedAbroad(lexicon: Lexicon, joined: string): Pick<Run, 'things' | 'own'> | null {
  const own = lexicon.ownNameOf(joined)
  const [word = '', ...others] = own ?? []
  if (own === null) return null
  const things = others.length === 0 ? namedByWord(lexicon, word) : lexicon.named(own.join(''))
  // People may be called so all the same: Riad is a man's name too.
  const people = lexicon.partlyNamed(joined).filter(({ sort }) => sort === 'official')
  return { own, things: distinct([...things, ...people]) }
}

/** Words from the first on that are one. `own`: the words of the name that they stand for, where it is another. */
type Run = { size: number; days: TypedDays[] | null; things: Thing[]; own?: string[] }

/** The longest run of words from the first on that is one name or one date. */
function longest(lexicon: Lexicon, text: string, words: readonly Word[], calendar: Calendar): Run {
  for (let size = Math.min(words.length, Math.max(LONGEST_NAME, LONGEST_DATE)); size > 0; size--) {
    const run = words.slice(0, size)
    const texts = run.map(({ text }) => text)
    const stretch = text.slice(run[0]?.start, run.at(-1)?.end)
    const days = COMMON.has(texts[0] ?? '') ? [] : daysInWords(texts, stretch, calendar)
    if (days.length > 0) return { size, days, things: [] }
    if (size === 1) break
    const joined = texts.join('')
    const whole = lexicon.named(joined)
    const bare = COMMON.has(texts[0] ?? '') || COMMON.has(texts.at(-1) ?? '')
    const parts = bare ? [] : lexicon.partlyNamed(joined).filter(({ sort }) => NAMES_HEARD.includes(sort))
    if (whole.length + parts.length > 0)
      return { size, days: null, things: distinct([...whole, ...(whole.length > 0 ? [] : parts)]) }
    const abroad = namedAbroad(lexicon, joined)
    if (abroad) return { size, days: null, ...abroad }
    const heard = bare ? [] : lexicon.heard.soundingLikeAll(texts)
    if (heard.length > 0) return { size, days: null, things: heard }
  }
  const word = words[0]?.text ?? ''
  const abroad = formsInNames(word).some((form) => lexicon.named(form).length > 0)
    ? null
    : namedAbroad(lexicon, word)
  return { size: 1, days: null, ...(abroad ?? { things: namedByWord(lexicon, word) }) }
}

/** What stands for a name may be a word of texts too: Island, which is Iceland in German. */
const besidesTyped = (term: Term, { words }: Term): Term =>
  words.length > 1 ? term : { ...term, phrases: pruned([...term.phrases, words.map(formsOf)]) }

function termsOfWords(
  lexicon: Lexicon,
  clause: Clause,
  calendar: Calendar,
): { terms: Term[]; common: Term[] } {
  const words = clause.words.filter(({ text }, _, all) => all.length === 1 || !ARTICLES.has(text))
  const terms: Term[] = []
  const common: Term[] = []
  for (let at = 0; at < words.length; ) {
    const { size, days, things, own } = longest(lexicon, clause.text, words.slice(at), calendar)
    const run = words.slice(at, at + size)
    const term = emptyTerm(clause.text, run, clause.excluded)
    if (days) terms.push({ ...term, days: days[0] ?? null, otherDays: days.slice(1) })
    else if (own) terms.push(besidesTyped(named(lexicon, { ...term, words: own }, things), term))
    else if (size === 1 && COMMON.has(run[0]?.text ?? '')) common.push(named(lexicon, term, things))
    else terms.push(named(lexicon, term, things))
    at += size
  }
  return { terms: joinSessions(terms), common }
}

/**
 * @param calendar the reader's: years that nothing else tells are counted by it
 */
export function readQuery(lexicon: Lexicon, typed: string, calendar: Calendar): Query {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  const common: Term[] = []
  for (const clause of parseQuery(typed)) {
    const into = clause.excluded ? unwanted : wanted
    if (clause.kind === 'exact') {
      const phrase: Phrase = clause.words.map(({ text }) => formsOf(text))
      into.push({
        ...emptyTerm(clause.text, clause.words, clause.excluded),
        phrases: [phrase],
        exact: inSmallLetters(clause.text),
      })
      continue
    }
    const read = termsOfWords(lexicon, clause, calendar)
    into.push(...read.terms)
    if (clause.excluded) unwanted.push(...read.common)
    else common.push(...read.common)
  }
  // Where nothing else was asked for, small words are looked for like any others.
  if (wanted.length === 0) wanted.push(...common)
  return { wanted: withoutRepeats(wanted), unwanted: withoutRepeats(unwanted) }
}

function withoutRepeats(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter(({ words, exact }) => {
    const key = exact ?? words.join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
