/** A text made ready: marks, sentences, people, clauses and sessions, before any meeting is made of them. */
import { type Clause, findClauses } from './clauses'
import type { DateExpression } from './dates/model'
import type { Document, Sentence } from './document'
import type { Cast } from './events/about'
import { identifyLead } from './events/people/identify'
import { homeOfDateline } from './events/places/dateline'
import type { Scene } from './events/scene'
import { correctSlips } from './events/sessions/slips'
import { type Marks, markText } from './gazetteer/marks'
import type { Vocabulary } from './gazetteer/vocabulary'
import { homeOfHeading } from './home'
import type { LanguageKit } from './languages'
import { type Actor, findActors } from './mentions/actors'
import { findDelegations } from './mentions/delegations'
import { homeOfOfficials } from './mentions/home-officials'
import { nameKeys } from './mentions/name-keys'
import { findNames } from './mentions/names'
import { findOccasions } from './mentions/occasions'
import { findPeople, type Rank } from './mentions/people'
import type { FoldedText } from './text/fold'
import { type Segments, segmentText } from './text/segments'
import { type Token, tokenAt, tokenize } from './tokens'

export interface ReadingInput {
  text: FoldedText
  vocabulary: Vocabulary
  kit: LanguageKit
  /** What the text tells of days. */
  expressions: DateExpression[]
  ranksOf: (slug: string) => readonly Rank[]
  home: string | null
  given: string | null
}

interface Prepared {
  document: Document
  dates: Scene['dates']
  expressions: DateExpression[]
  title: string | null
}

/** A city spelt like a weekday (Dushanbe): after "the city of", "in" or "to", or beside another city, in a dateline. */
function isCity(marks: Marks, tokens: readonly Token[], at: number): boolean {
  if (!marks.at('place', at)) return false
  // "Dushanbe - IRNA -": where a dispatch was sent from, before the agency between dashes.
  const begins = at === 0 || tokens[at - 1]?.kind === 'line'
  const signed = tokens[at + 2]?.kind === 'word' && [3, 4].some((step) => tokens[at + step]?.text === '-')
  if (begins && tokens[at + 1]?.text === '-' && signed) return true
  const led = (['cityWords', 'locatives', 'travelTo'] as const).some(
    (name) => marks.phrase(name, at - 1)?.to === at || marks.phrase(name, at - 2)?.to === at,
  )
  return led || (marks.phrase('and', at - 1) !== undefined && marks.at('place', at - 2) !== undefined)
}

/** "the sixth round, in March": an ordinal that is the round's and no day of the month. */
function withoutOrdinal(marks: Marks, tokens: readonly Token[], expression: DateExpression): DateExpression {
  const { telling, span } = expression
  const first = tokenAt(tokens, span.start)
  const ordinal = marks.at('ordinal', first)
  if (telling.kind !== 'days' || !ordinal || marks.phrase('rounds', first - 1)?.to !== first)
    return expression
  const start = tokens[ordinal.to]?.start ?? span.start
  const { calendar, from, to, year } = telling
  return {
    ...expression,
    span: { ...span, start },
    telling: { kind: 'months', calendar, first: from.month, last: to.month, part: null, year },
  }
}

/** Whether nearly all longer words begin with a capital. */
function titleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return words.filter((token) => token.capital).length >= words.length * 0.8
}

/** The token after an offset; what an apostrophe joins to a date's last word is of that word. */
function pastToken(tokens: readonly Token[], offset: number): number {
  const at = tokenAt(tokens, offset)
  return (tokens[at]?.start ?? offset) < offset ? at + 1 : at
}

/** Tokens of the longest sentence: what has no full stop for longer is no sentence, and is read in parts. */
const LONGEST_SENTENCE = 240

/** The sentences of a text's body and headline, and which of them each token stands in; -1 for what is around them. */
function sentencesOf(
  tokens: readonly Token[],
  segments: Segments,
  { cased }: Vocabulary,
): Pick<Document, 'sentences' | 'sentenceOf'> {
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const segment of segments.sentences) {
    if (segment.role === 'furniture' || segment.role === 'repeated') continue
    const headline = segment.role === 'headline'
    const end = tokenAt(tokens, segment.end)
    for (let from = tokenAt(tokens, segment.start); from < end; from += LONGEST_SENTENCE) {
      const to = Math.min(end, from + LONGEST_SENTENCE)
      sentences.push({
        index: sentences.length,
        from,
        to,
        paragraph: segment.paragraph,
        headline,
        titleCase: headline && cased && titleCased(tokens.slice(from, to)),
      })
      sentenceOf.fill(sentences.length - 1, from, to)
    }
  }
  return { sentences, sentenceOf }
}

/** What is told of days, with its tokens: without cities spelt like weekdays, and ordinals that are a round's. */
function datesAmong(marks: Marks, tokens: readonly Token[], told: readonly DateExpression[]): Scene['dates'] {
  return told
    .filter(
      ({ telling, span }) =>
        telling.kind !== 'weekday' || !isCity(marks, tokens, tokenAt(tokens, span.start)),
    )
    .map((one) => {
      const expression = withoutOrdinal(marks, tokens, one)
      const { start, end } = expression.span
      return { expression, from: tokenAt(tokens, start), to: pastToken(tokens, end) }
    })
}

/** The words that a text also writes without a capital, where the script has them. */
const lowerCasedIn = (tokens: readonly Token[], { cased }: Vocabulary) =>
  new Set(
    cased ? tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.text) : [],
  )

function prepare({ text, vocabulary, kit, expressions: told, home }: ReadingInput): Prepared {
  const tokens = tokenize(text, vocabulary)
  const stamps = told.filter(({ setting }) => setting.place === 'stamp' && setting.alone)
  const segments = segmentText(text, kit.page, vocabulary.cased ? stamps.map(({ span }) => span) : [])
  const { sentences, sentenceOf } = sentencesOf(tokens, segments, vocabulary)
  const marks = markText(text.folded, tokens, vocabulary)
  const dates = datesAmong(marks, tokens, told)
  const document: Document = {
    text,
    tokens,
    marks,
    vocabulary,
    sentences,
    sentenceOf,
    home: home ?? homeOfHeading(marks, tokens, vocabulary),
    dateTokens: new Set(
      dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
    ),
    lowerCased: lowerCasedIn(tokens, vocabulary),
    nameKeys: nameKeys(tokens, vocabulary.declension),
  }
  document.home ??= homeOfDateline(document) ?? homeOfOfficials(document)
  return {
    document,
    dates,
    expressions: dates.map(({ expression }) => expression),
    title: segments.title && text.quote(segments.title.start, segments.title.end),
  }
}

function inSentences(document: Document, actors: readonly Actor[]): Map<number, Actor[]> {
  const bySentence = new Map<number, Actor[]>()
  for (const actor of [...actors].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const index = document.sentenceOf[actor.from] ?? -1
    const known = bySentence.get(index)
    if (known) known.push(actor)
    else bySentence.set(index, [actor])
  }
  return bySentence
}

function setScene({ document, dates }: Prepared, ranksOf: (slug: string) => readonly Rank[]): Scene {
  const inBody = (at: number) => document.sentenceOf[at] !== -1
  const names = findNames(document).filter((name) => inBody(name.from))
  const actors = findActors(document, names, (slugs) => slugs.flatMap(ranksOf)).filter((actor) =>
    inBody(actor.from),
  )
  const delegations = findDelegations(document, actors)
  for (const { actor, head } of delegations) if (head && !head.office?.party) head.party ??= actor.party
  const people = findPeople(document, actors, ranksOf)
  const heads = new Map<string, Actor>()
  // Of a party's delegations the one told first is the news'.
  for (const { actor, head } of [...delegations].sort((a, b) => a.actor.from - b.actor.from))
    if (head && actor.party && !heads.has(actor.party)) heads.set(actor.party, head)
  const occasions = findOccasions(document)
  const bySentence = inSentences(document, [...actors, ...delegations.map(({ actor }) => actor)])
  const cast: Cast = { document, actors, delegations, people, heads, occasions, bySentence }
  const clauses: Clause[] = findClauses(document, actors)
  return { document, cast, clauses, occasions, dates }
}

/** People, clauses and sessions of a text, before any meeting is made of them. */
export function sceneOf(input: ReadingInput): Pick<Prepared, 'expressions' | 'title'> & { scene: Scene } {
  const prepared = prepare(input)
  const scene = setScene(prepared, input.ranksOf)
  correctSlips(scene)
  identifyLead(scene)
  return { scene, expressions: prepared.expressions, title: prepared.title }
}
