/**
 * What a query asks for, term by term: names that are registered, sessions, days, or words of texts. A
 * name of several words is one term; the longest names are read first.
 */
import type { Calendar } from '../dto'
import { namesOfTerm } from './common-terms'
import { heldInOwnDays } from './held-then'
import { isKnownWord } from './known-words'
import { ARTICLES, type Lexicon, LONGEST_NAME, type Sort, type Thing } from './lexicon'
import { type Manner, mannerNamed } from './manners-named'
import { distinct, named, namedByWord, pruned } from './naming'
import type { OfficeNamed } from './offices-held'
import { type Clause, parseQuery } from './query'
import { AND, LONGEST_NUMBER, sessionNumberOf } from './session-numbers'
import { daysInWords, LONGEST_DATE, type TypedDays } from './typed-days'
import { joinOffices, type OfficeAsked, type Told } from './typed-offices'
import { joinSessions } from './typed-sessions'
import { stretchFrom } from './typed-stretches'
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
  /** In what manner people met, where the words ask for that. */
  manner: Manner | null
  session: { series: string[]; number: number } | null
  /** What office the words ask for, with whose it is; then `things` are those who held it. */
  office: OfficeAsked | null
  days: TypedDays | null
  /** What else the words may mean that are read as days. */
  otherDays: TypedDays[]
  /** How texts may say it; any of these. */
  phrases: Phrase[]
  /** For an exact phrase: what a text must hold letter for letter, in small letters. */
  exact: string | null
  excluded: boolean
}

/** Whether records say what a term asks for; what any other asks for, texts alone may say. */
export const saidByRecords = ({ things, manner, session, office, days }: Term): boolean =>
  things.length > 0 || manner !== null || session !== null || office !== null || days !== null

export type Query = { wanted: Term[]; unwanted: Term[] }

const NAMES_HEARD: readonly Sort[] = ['official', 'party', 'place']

const emptyTerm = (text: string, words: readonly Word[], excluded: boolean): Term => ({
  typed: text.slice(words[0]?.start, words.at(-1)?.end),
  words: words.map(({ text }) => text),
  things: [],
  series: [],
  manner: null,
  session: null,
  office: null,
  days: null,
  otherDays: [],
  phrases: [],
  exact: null,
  excluded,
})

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

/**
 * Words from the first on that are one. `own`: the words of the name that they stand for, where it is another.
 * `names`: all ways to say what they mean, of words that name no thing.
 */
type Run = {
  size: number
  days: TypedDays[] | null
  things: Thing[]
  own?: string[]
  manner?: Manner
  names?: string[][]
  office?: OfficeNamed | null
}

/** How the term is said in all languages that words are; null where they are none, or a name before all. */
function termNamed(lexicon: Lexicon, words: readonly string[]): string[][] | null {
  const names = namesOfTerm(words)
  return names === null || isName(lexicon, words) ? null : names
}

/** Whether words are a name before they are words of any other meaning. */
function isName(lexicon: Lexicon, words: readonly string[]): boolean {
  const joined = words.join('')
  const [whole, parts] = [lexicon.named(joined), lexicon.partlyNamed(joined)]
  return whole.length > 0 || parts.some(({ sort }) => sort === 'official')
}

/** The longest run of words from the first on that is one name or one date. */
function longest(lexicon: Lexicon, text: string, words: readonly Word[], calendar: Calendar): Run {
  const stretch = stretchFrom(text, words, calendar)
  if (stretch) return { size: stretch.size, days: stretch.days, things: [] }
  // “On yedinci” is seventeenth: its first word is a small one in English.
  for (let size = LONGEST_NUMBER; size > 1; size--) {
    const run = words.slice(0, size).map((word) => word.text)
    if (run.length === size && !AND.has(run[0] ?? '') && sessionNumberOf(run) !== null)
      return { size, days: null, things: [] }
  }
  for (let size = Math.min(words.length, Math.max(LONGEST_NAME, LONGEST_DATE)); size > 0; size--) {
    const run = words.slice(0, size)
    const texts = run.map(({ text }) => text)
    const typed = text.slice(run[0]?.start, run.at(-1)?.end)
    const days = COMMON.has(texts[0] ?? '') ? [] : daysInWords(texts, typed, calendar)
    const asked = mannerNamed(texts)
    if (asked) return { size, days: null, things: [], ...asked }
    if (days.length > 0) return { size, days, things: [] }
    const names = termNamed(lexicon, texts)
    if (names) return { size, days: null, things: [], names }
    const office = lexicon.offices.named(texts)
    if (office && office.names.length > 0 && !isName(lexicon, texts))
      return { size, days: null, things: [], names: office.names, office }
    if (size === 1) break
    // A summit of three is asked for, and no series that is called so: القمة الثلاثية.
    if (texts.every((word) => mannerNamed([word]))) continue
    const joined = texts.join('')
    const whole = lexicon.named(joined)
    const bare = COMMON.has(texts[0] ?? '') || COMMON.has(texts.at(-1) ?? '')
    const parts = bare ? [] : lexicon.partlyNamed(joined).filter(({ sort }) => NAMES_HEARD.includes(sort))
    if (whole.length + parts.length > 0)
      return { size, days: null, office, things: distinct([...whole, ...(whole.length > 0 ? [] : parts)]) }
    const abroad = namedAbroad(lexicon, joined)
    if (abroad) return { size, days: null, ...abroad }
    const heard = bare || texts.some(isKnownWord) ? [] : lexicon.heard.soundingLikeAll(texts)
    if (heard.length > 0) return { size, days: null, things: heard }
  }
  const word = words[0]?.text ?? ''
  // Emir and Sultan are men's names too.
  const office = lexicon.offices.named([word])
  const abroad = formsInNames(word).some((form) => lexicon.named(form).length > 0)
    ? null
    : namedAbroad(lexicon, word)
  return { size: 1, days: null, office, ...(abroad ?? { things: namedByWord(lexicon, word) }) }
}

/** What stands for a name may be a word of texts too: Island, which is Iceland in German. */
const besidesTyped = (term: Term, { words }: Term): Term =>
  words.length > 1 ? term : { ...term, phrases: pruned([...term.phrases, words.map(formsOf)]) }

/** An Arabic name without the “and” that is written on to it, where that is no part of a name. */
function withoutAnd(lexicon: Lexicon, word: Word): Word {
  const bare = /^و(?<rest>\p{Script=Arabic}{3,})$/u.exec(word.text)?.groups?.rest
  if (bare === undefined) return word
  const isName = (text: string) =>
    formsInNames(text).some((form) => lexicon.named(form).length + lexicon.partlyNamed(form).length > 0)
  return isName(word.text) || !isName(bare) ? word : { ...word, text: bare, start: word.start + 1 }
}

/** The same, also where a preposition is written on to the article of the first word: للأمم المتحدة. */
function longestFrom(lexicon: Lexicon, text: string, words: readonly Word[], calendar: Calendar): Run {
  const run = longest(lexicon, text, words, calendar)
  const [first, ...others] = words
  if (!first || !/^لل[^ل]\p{Script=Arabic}{2}/u.test(first.text)) return run
  const other = longest(lexicon, text, [{ ...first, text: `ال${first.text.slice(2)}` }, ...others], calendar)
  return other.size > run.size || run.things.length === 0 ? other : run
}

/** @param typed the words of a run, of which nothing is read yet */
function termOf(lexicon: Lexicon, typed: Term, { days, things, own, manner, names }: Run): Term {
  if (days) return { ...typed, days: days[0] ?? null, otherDays: days.slice(1) }
  if (names) {
    const phrases = pruned(names.map((name) => name.map(formsOf)))
    return { ...typed, manner: manner ?? null, phrases }
  }
  return own
    ? besidesTyped(named(lexicon, { ...typed, words: own }, things), typed)
    : named(lexicon, typed, things)
}

/** Whether a term is a small word, of which nothing is read but itself. */
const isCommon = ({ words: [word = '', ...others], days, manner }: Term) =>
  others.length === 0 && days === null && manner === null && COMMON.has(word)

function termsOfWords(
  lexicon: Lexicon,
  clause: Clause,
  calendar: Calendar,
): { terms: Term[]; common: Term[] } {
  const words = clause.words
    .filter(({ text }, _, all) => all.length === 1 || !ARTICLES.has(text))
    .map((word) => withoutAnd(lexicon, word))
  const told: Told[] = []
  const common: Term[] = []
  let led: string | null = null
  for (let at = 0; at < words.length; ) {
    const run = longestFrom(lexicon, clause.text, words.slice(at), calendar)
    const typed = emptyTerm(clause.text, words.slice(at, at + run.size), clause.excluded)
    const term = termOf(lexicon, typed, run)
    const [start, end] = [words[at]?.start ?? 0, words[at + run.size - 1]?.end ?? 0]
    if (isCommon(term)) common.push(term)
    else told.push({ term, office: run.office ?? null, led, start, end })
    led = isCommon(term) ? (words[at]?.text ?? null) : null
    at += run.size
  }
  return { terms: joinSessions(joinOffices(lexicon, clause.text, told)), common }
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
  return heldInOwnDays({ wanted: withoutRepeats(wanted), unwanted: withoutRepeats(unwanted) })
}

function withoutRepeats(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter(({ words, exact }) => {
    const key = exact ?? words.join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
