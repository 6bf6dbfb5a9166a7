/**
 * Numbered sessions as told, in any order of words; numbers left out are found once days are known
 * (events/sessions/inherit.ts).
 */
import { headsLast } from '../cases'
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import { inContext } from './series-meant'
import { datesBegin, ordinalAt, ordinalOf } from './session-numbers'
import { atEdge, marginsTold, relationOf } from './session-relations'
import { ofOthers, seriesOf, seriesOfKind, toldGuarantors } from './session-series'
import { fromItsMargins, fromPronoun } from './sessions-again'

/** Tokens that a mention of a session takes at most, with its series and number. */
export const LONGEST_MENTION = 60

export interface OccasionMention {
  from: number
  to: number
  series: string
  /** As told; null where the words give none. */
  number: number | null
  /** The number as told, where everything else contradicts it. */
  slip?: number
  kind: 'round' | 'summit' | 'ministerial'
  /** Told as the one after, before, or the same as the one spoken of. */
  relation: 'next' | 'previous' | 'same' | null
  /** Told as that on whose margins, or within which, something was held. */
  margins: boolean
  /** The series was not told beside it but is the one the text speaks of. */
  contextual: boolean
  /** Of "the same": the number of the session told last before it. */
  implied: number | null
}

function fromSession(document: Document, mark: Mark<'session'>): OccasionMention | null {
  const told = document.marks.phraseBefore('demonstratives', mark.from)
  const series = told ? null : seriesOf(document, mark.from, mark.to)
  const to = Math.max(mark.to, series?.to ?? 0)
  const ordinal =
    ordinalOf(document, mark.from, mark.to) ?? (series ? ordinalOf(document, mark.from, to) : null)
  const { kind } = mark.value
  const named = series?.value.slug ?? null
  if (kind !== 'round' && named === null && !toldGuarantors(document, mark.from, mark.to))
    return headsLast(document) ? spokenOfBefore(document, mark, ordinal) : null
  const slug = seriesOfKind(document, named, kind)
  const relation = relationOf(
    document,
    ordinal ? Math.min(ordinal.from, mark.from) : mark.from,
    Math.max(mark.to, ordinal?.to ?? 0),
  )
  const same =
    relation ??
    (slug === null && ordinal === null && marginsTold(document, mark.from, mark.to, false) ? 'same' : null) ??
    (slug === null && ordinal === null && atEdge(document, mark) ? 'same' : null)
  if (slug === null && ordinal === null && same === null) return null
  const from = Math.min(mark.from, ordinal?.from ?? mark.from)
  return {
    from,
    to: Math.max(to, ordinal?.to ?? 0),
    series: slug ?? '',
    number: ordinal?.value ?? null,
    kind,
    relation: ordinal ? null : same,
    margins: marginsTold(document, from, Math.max(to, ordinal?.to ?? 0), ordinal !== null || same !== null),
    contextual: slug === null,
    implied: null,
  }
}

/** Nouns last: "altıncı zirve", "zirvede", "zirve vesilesiyle": one of a series that the text names elsewhere. */
function spokenOfBefore(
  document: Document,
  mark: Mark<'session'>,
  ordinal: ReturnType<typeof ordinalOf>,
): OccasionMention | null {
  const suffix = document.tokens[mark.to - 1]?.suffix ?? ''
  const definite = document.vocabulary.definite.has(suffix === '' ? mark.ending : suffix)
  const margins = marginsTold(document, mark.from, mark.to)
  if (!ordinal && !definite && !margins) return null
  return {
    from: Math.min(mark.from, ordinal?.from ?? mark.from),
    to: mark.to,
    series: '',
    number: ordinal?.value ?? null,
    kind: mark.value.kind,
    relation: ordinal ? null : 'same',
    margins,
    contextual: true,
    implied: null,
  }
}

/** "Astana 17": a city that gives a series its name, with a number. */
function fromCity(document: Document, at: number): OccasionMention | null {
  const place = document.marks.at('place', at)
  const series = document.marks.at('series', at)
  const to = series?.to ?? place?.to
  if (to === undefined) return null
  const slug =
    series?.value.slug ??
    (place && document.vocabulary.registry.series[place.value.slug] ? place.value.slug : null)
  if (slug === null) return null
  const skip = isMark(document.tokens[to], '-', '"', '(') ? 1 : 0
  const ordinal = ordinalAt(document, to + skip)
  if (!ordinal || datesBegin(document, ordinal)) return null
  // "Genel Kurul'un 79. oturumu": the number is of what follows.
  if (headsLast(document) && isMark(document.tokens[ordinal.to], '.')) return null
  return {
    from: at,
    to: ordinal.to,
    series: slug,
    number: ordinal.value,
    kind: 'round',
    relation: null,
    margins: marginsTold(document, at, ordinal.to),
    contextual: false,
    implied: null,
  }
}

/** All sessions told in a document, in order. */
export function findOccasions(document: Document): OccasionMention[] {
  const found: OccasionMention[] = []
  let end = 0
  for (let at = 0; at < document.tokens.length; at++) {
    if (at < end || document.sentenceOf[at] === -1) continue
    const session = document.marks.at('session', at)
    const press = document.marks.phrase('pressConference', at)
    if (press) {
      end = press.to
      continue
    }
    const mention =
      (session ? fromSession(document, session) : null) ??
      fromCity(document, at) ??
      bareSeries(document, at) ??
      fromItsMargins(document, at) ??
      fromPronoun(document, at)
    if (!mention) continue
    found.push(mention)
    end = mention.to
  }
  return inContext(document, found)
    .filter((mention) => !ofOthers(document, mention))
    .sort((a, b) => a.from - b.from)
}

/** A series told without a session's noun: "on the margins of the General Assembly". */
function bareSeries(document: Document, at: number): OccasionMention | null {
  const series = document.marks.at('series', at)
  if (!series) return null
  const kind = document.vocabulary.registry.series[series.value.slug]?.kind
  const ordinal = ordinalOf(document, at, series.to)
  const from = Math.min(at, ordinal?.from ?? at)
  const to = Math.max(series.to, ordinal?.to ?? 0)
  return {
    from,
    to,
    series: series.value.slug,
    number: ordinal?.value ?? null,
    kind: kind === 'summit' || kind === 'ministerial' ? kind : 'round',
    relation: ordinal ? null : relationOf(document, at, series.to),
    margins: marginsTold(document, from, to, ordinal !== null),
    contextual: false,
    implied: null,
  }
}
