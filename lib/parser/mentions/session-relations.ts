/** How a session is told in relation to others, and to the meeting on its margins. */
import { headsLast, isDetermined, premodified } from '../cases'
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OccasionMention } from './occasions'

/** Nouns last: "on the margins" stands after the session's noun. */
function marginsAfter({ marks }: Document, to: number, session: boolean): boolean {
  return [0, 1].some(
    (step) => marks.phrase('margins', to + step) ?? (session && marks.phrase('within', to + step)),
  )
}

/** Whether the words of a session say that something was held on its margins, or within it. */
export function marginsTold(document: Document, from: number, to: number, session = true): boolean {
  if (headsLast(document)) return marginsAfter(document, to, session)
  return marginsBefore(document, from, session) || ownMargins(document, to)
}

/** "(on) the meeting's sidelines". */
const ownMargins = ({ marks, tokens }: Document, to: number) =>
  (tokens[to - 1]?.suffix ?? '') !== '' && marks.phrase('margins', to) !== undefined

function marginsBefore(document: Document, from: number, session: boolean): boolean {
  const { marks, tokens } = document
  for (let at = from; at >= Math.max(0, from - 4); at--) {
    if (at < from && (isMark(tokens[at], ',', '.') || marks.at('session', at))) return false
    const mark = marks.phrase('margins', at) ?? (session ? marks.phrase('within', at) : undefined)
    if (mark && mark.to <= from + 1) return true
  }
  return false
}

/** Nouns last: "bir önceki tur". */
function relationBefore({ marks }: Document, from: number): OccasionMention['relation'] {
  for (let at = from - 3; at < from; at++) {
    if (marks.phrase('next', at)) return 'next'
    if (marks.phrase('previous', at)) return 'previous'
  }
  return null
}

/** "the previous", "the next full": right before the noun, with a quality between. */
function relationBeside({ marks, tokens }: Document, from: number): OccasionMention['relation'] {
  for (const at of [from - 1, from - 2]) {
    if (marks.phrase('next', at)?.to === at + 1) return 'next'
    if (marks.phrase('previous', at)?.to === at + 1) return 'previous'
    if (tokens[at]?.kind !== 'word' || marks.phrase('articles', at)) return null
  }
  return null
}

export function relationOf(document: Document, from: number, to: number): OccasionMention['relation'] {
  const { marks } = document
  for (const at of [from - 1, from - 2]) {
    const mark = marks.phrase('demonstratives', at)
    if (mark && mark.to === from) return 'same'
  }
  if (marks.phrase('nextSession', from)) return 'next'
  if (document.vocabulary.declension) {
    if (marks.phrase('next', from - 1)?.to === from) return 'next'
    if (marks.phrase('previous', from - 1)?.to === from) return 'previous'
  }
  if (headsLast(document)) return relationBefore(document, from)
  if (premodified(document)) {
    const told = relationBeside(document, from)
    if (told) return told
  }
  for (let at = from; at <= to + 1; at++) {
    // "the process, last week" tells the day, "the Assembly in New York" the city.
    if (document.dateTokens.has(at) || marks.at('place', at)) continue
    if (marks.phrase('next', at)) return 'next'
    if (marks.phrase('previous', at)) return 'previous'
  }
  if (marks.phrase('same', to)) return 'same'
  return null
}

/** Nouns last: "toplantı sona erdi", "toplantıya katılacak": what begins, ends or is attended, with its verb after it. */
function edgeAfter(document: Document, mark: Mark<'session'>): boolean {
  const { marks, tokens, vocabulary } = document
  const suffix = tokens[mark.to - 1]?.suffix ?? ''
  const ending = suffix === '' ? mark.ending : suffix
  const end = Math.min(tokens.length, mark.to + 14)
  const verb = marks.within('verb', mark.to, end)[0]
  if (!verb || document.sentenceOf[verb.from] !== document.sentenceOf[mark.from]) return false
  if (['begin', 'end', 'continue'].includes(verb.value.class))
    return ending === '' || vocabulary.definite.has(ending)
  return verb.value.class === 'take-part' && verb.value.tense === 'future' && vocabulary.definite.has(ending)
}

/** "Переговоры пройдут …": a session's bare noun that opens a sentence, where nouns have no articles. */
function goesOnAbout({ marks, vocabulary, sentences, sentenceOf }: Document, mark: Mark<'session'>): boolean {
  if (!vocabulary.declension || sentences[sentenceOf[mark.from] ?? -1]?.from !== mark.from) return false
  return marks.at('verb', mark.to)?.value.class === 'light'
}

/** "the meeting ended its work today": a session told by its beginning or end. */
export function atEdge(document: Document, mark: Mark<'session'>): boolean {
  if (headsLast(document)) return edgeAfter(document, mark)
  const near = document.marks.within(
    'verb',
    Math.max(0, mark.from - 3),
    Math.min(document.tokens.length, mark.to + 14),
  )
  const edge = near.find((verb) => ['begin', 'end', 'continue'].includes(verb.value.class))
  if (edge === undefined && goesOnAbout(document, mark)) return true
  return (
    edge !== undefined &&
    document.sentenceOf[edge.from] === document.sentenceOf[mark.from] &&
    (mark.prefix === '' || isDetermined(document, mark.prefix))
  )
}
