/**
 * Numbered sessions as told: series and ordinal in any order, "this session", "the next round".
 * Numbers that the words leave out are found later (events/numbers.ts), when dates are known.
 */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'

export interface OccasionMention {
  from: number
  to: number
  series: string
  /** As told; null where the words give none. */
  number: number | null
  kind: 'round' | 'summit' | 'ministerial'
  /** Told as the one after, before, or the same as the one spoken of. */
  relation: 'next' | 'previous' | 'same' | null
  /** Told as that on whose margins, or within which, something was held. */
  margins: boolean
  /** The series was not told beside it but is the one the text speaks of. */
  contextual: boolean
}

interface Ordinal {
  value: number
  from: number
  to: number
}

function ordinalAt(document: Document, at: number): Ordinal | null {
  const mark = document.marks.at('ordinal', at)
  if (mark) return { value: mark.value.value, from: at, to: mark.to }
  const article = document.tokens[at]
  const figure =
    article?.kind === 'number'
      ? at
      : article?.text === 'ال' && document.tokens[at + 1]?.kind === 'number'
        ? at + 1
        : -1
  const value = Number(document.tokens[figure]?.text ?? Number.NaN)
  return value > 0 && value < 100 ? { value, from: at, to: figure + 1 } : null
}

/** The ordinal that belongs to a session's noun: just before it, or after it with few words between. */
function ordinalOf(document: Document, from: number, to: number): Ordinal | null {
  const { marks, tokens } = document
  for (const size of [3, 2, 1]) {
    const before = ordinalAt(document, from - size)
    if (before && before.to === from && tokens[from - size]?.kind === 'word') return before
  }
  for (let at = to; at < to + 9; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'line' || isMark(token, '.', ',', ';', ':')) return null
    if (marks.at('verb', at) || (marks.at('session', at) && !marks.at('series', at))) return null
    const ordinal = ordinalAt(document, at)
    if (ordinal && !datesBegin(document, ordinal)) return ordinal
    if (ordinal) return null
    if (document.vocabulary.lexicon.order === 'verb-last' && at >= to + 1) return null
  }
  return null
}

/** A figure or ordinal that a month, a weekday or "day" follows is a date's. */
function datesBegin(document: Document, ordinal: Ordinal): boolean {
  const dates = document.dateTokens
  for (let at = ordinal.from; at < ordinal.to; at++) if (dates.has(at)) return true
  return false
}

/** The series told with a session's noun, over it or after it. */
function seriesOf(document: Document, from: number, to: number): Mark<'series'> | null {
  const { marks, tokens } = document
  for (let at = Math.max(0, from - 1); at < to + 9; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'line' || isMark(token, '.', ';')) return null
    if (
      at > to &&
      (marks.at('verb', at) || marks.at('office', at) || marks.at('official', at) || isMark(token, ','))
    )
      return null
    if (at > to && (marks.phrase('with', at) || marks.phrase('between', at))) return null
    if (at > to && marks.at('session', at) && !marks.at('series', at)) return null
    const series = marks.at('series', at)
    if (series && series.to > from) return series
  }
  return null
}

/** Of series named together the one whose sessions are of this kind (the summit of the Astana process). */
function seriesOfKind(document: Document, told: string | null, kind: OccasionMention['kind']): string | null {
  const all = document.vocabulary.registry.series
  const own = told === null ? undefined : all[told]
  if (kind === 'round' || own?.kind === kind) return told
  const members = own?.guarantors ?? own?.members
  const found = Object.entries(all).find(
    ([, series]) => series.kind === kind && (members === undefined || sameMembers(series.members, members)),
  )
  return found?.[0] ?? told
}

const sameMembers = (a: readonly string[] | undefined, b: readonly string[]) =>
  a !== undefined && a.length === b.length && a.every((one) => b.includes(one))

/** Whether the guarantors are told, by that word or one by one, near a summit's or ministerial's noun. */
function toldGuarantors(document: Document, from: number, to: number): boolean {
  const { marks } = document
  const end = Math.min(document.tokens.length, to + 14)
  if (marks.phrasesWithin('guarantors', from, end).length > 0) return true
  const parties = new Set(marks.within('party', from, end).map((mark) => mark.value.slug))
  const guarantors =
    Object.values(document.vocabulary.registry.series).find((one) => one.guarantors)?.guarantors ?? []
  return guarantors.length > 0 && guarantors.every((party) => parties.has(party))
}

function marginsBefore(document: Document, from: number, session = true): boolean {
  const { marks, tokens } = document
  for (let at = from; at >= Math.max(0, from - 4); at--) {
    if (at < from && (isMark(tokens[at], ',', '.') || marks.at('session', at))) return false
    const mark = marks.phrase('margins', at) ?? (session ? marks.phrase('within', at) : undefined)
    if (mark && mark.to <= from + 1) return true
  }
  return false
}

function relationOf(document: Document, from: number, to: number): OccasionMention['relation'] {
  const { marks } = document
  for (const at of [from - 1, from - 2]) {
    const mark = marks.phrase('demonstratives', at)
    if (mark && mark.to === from) return 'same'
  }
  if (marks.phrase('nextSession', from)) return 'next'
  for (let at = from; at <= to + 1; at++) {
    if (marks.phrase('next', at)) return 'next'
    if (marks.phrase('previous', at)) return 'previous'
  }
  if (marks.phrase('same', to)) return 'same'
  return null
}

/** "the meeting ended its work today": a session told by its beginning or end. */
function atEdge(document: Document, mark: Mark<'session'>): boolean {
  const near = document.marks.within(
    'verb',
    Math.max(0, mark.from - 3),
    Math.min(document.tokens.length, mark.to + 14),
  )
  const edge = near.find((verb) => ['begin', 'end', 'continue'].includes(verb.value.class))
  return (
    edge !== undefined &&
    document.sentenceOf[edge.from] === document.sentenceOf[mark.from] &&
    /ال$|لل$|^$/.test(mark.prefix)
  )
}

function fromSession(document: Document, mark: Mark<'session'>): OccasionMention | null {
  const told = [1, 2].some(
    (step) => document.marks.phrase('demonstratives', mark.from - step)?.to === mark.from,
  )
  const series = told ? null : seriesOf(document, mark.from, mark.to)
  const to = Math.max(mark.to, series?.to ?? 0)
  const ordinal =
    ordinalOf(document, mark.from, mark.to) ?? (series ? ordinalOf(document, mark.from, to) : null)
  const { kind } = mark.value
  const named = series?.value.slug ?? null
  if (kind !== 'round' && named === null && !toldGuarantors(document, mark.from, mark.to)) return null
  const slug = seriesOfKind(document, named, kind)
  const relation = relationOf(
    document,
    ordinal ? Math.min(ordinal.from, mark.from) : mark.from,
    Math.max(mark.to, ordinal?.to ?? 0),
  )
  const same =
    relation ??
    (slug === null && ordinal === null && marginsBefore(document, mark.from, false) ? 'same' : null) ??
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
    margins: marginsBefore(document, from, ordinal !== null || same !== null),
    contextual: slug === null,
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
  return {
    from: at,
    to: ordinal.to,
    series: slug,
    number: ordinal.value,
    kind: 'round',
    relation: null,
    margins: marginsBefore(document, at),
    contextual: false,
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
      (session ? fromSession(document, session) : null) ?? fromCity(document, at) ?? bareSeries(document, at)
    if (!mention) continue
    found.push(mention)
    end = mention.to
  }
  return inContext(document, found)
}

/** A series told without a session's noun: "on the margins of the General Assembly". */
function bareSeries(document: Document, at: number): OccasionMention | null {
  const series = document.marks.at('series', at)
  if (!series) return null
  const kind = document.vocabulary.registry.series[series.value.slug]?.kind
  const ordinal = ordinalOf(document, at, series.to)
  return {
    from: Math.min(at, ordinal?.from ?? at),
    to: Math.max(series.to, ordinal?.to ?? 0),
    series: series.value.slug,
    number: ordinal?.value ?? null,
    kind: kind === 'summit' || kind === 'ministerial' ? kind : 'round',
    relation: ordinal ? null : relationOf(document, at, series.to),
    margins: marginsBefore(document, at, ordinal !== null),
    contextual: false,
  }
}

/** Ordinals without a series are of the one that the text last told a session of, or mostly speaks of. */
function inContext(document: Document, mentions: readonly OccasionMention[]): OccasionMention[] {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    if (!mention.contextual && mention.kind === 'round')
      counts.set(mention.series, (counts.get(mention.series) ?? 0) + (mention.number === null ? 1 : 5))
  const dominant = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  let last: string | undefined
  let lastRound: string | undefined
  return mentions.flatMap((mention) => {
    if (!mention.contextual) {
      if (mention.number !== null || mention.kind !== 'round') last = mention.series
      if (mention.number !== null && mention.kind === 'round') lastRound = mention.series
      return [mention]
    }
    const before = document.marks
      .within(
        'series',
        document.sentences[document.sentenceOf[mention.from] ?? -1]?.from ?? mention.from,
        mention.from,
      )
      .at(-1)
    const series =
      mention.number === null
        ? mention.relation === 'same'
          ? last
          : lastRound
        : (before?.value.slug ?? lastRound ?? dominant)
    return series === undefined ? [] : [{ ...mention, series }]
  })
}
