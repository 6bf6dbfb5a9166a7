/** The ordinal or figure that belongs to a session's noun, before it or after it. */
import { headsLast, premodified } from '../cases'
import { type Document, isMark } from '../document'

interface Ordinal {
  value: number
  from: number
  to: number
}

export function ordinalAt(document: Document, at: number): Ordinal | null {
  const mark = document.marks.at('ordinal', at)
  if (mark) return { value: mark.value.value, from: at, to: mark.to }
  const article = document.tokens[at]
  const figure =
    article?.kind === 'number'
      ? at
      : article !== undefined &&
          article.text === document.vocabulary.lexicon.article?.letters &&
          document.tokens[at + 1]?.kind === 'number'
        ? at + 1
        : -1
  const value = Number(document.tokens[figure]?.text ?? Number.NaN)
  return value > 0 && value < 100 ? { value, from: at, to: figure + 1 } : null
}

/** A day word just before, which nothing else counts: "the second day of the 17th session" counts both. */
function countsDays({ marks }: Document, at: number): boolean {
  const day = marks.phrase('dayWords', at - 1)
  if (day?.to !== at) return false
  const counted = [1, 2].some((step) => marks.at('ordinal', day.from - step)?.to === day.from)
  return !counted && !marks.phrase('lastDays', day.from - 1)
}

/** The ordinal that belongs to a session's noun: just before it, or after it with few words between. */
export function ordinalOf(document: Document, from: number, to: number): Ordinal | null {
  const { marks, tokens } = document
  const led = headsLast(document) ? ordinalBefore(document, from) : null
  if (led) return led
  if (premodified(document)) {
    const before = ordinalOver(document, from)
    if (before) return before
  }
  for (const size of [3, 2, 1]) {
    const before = ordinalAt(document, from - size)
    const spelt = tokens[from - size]?.kind === 'word' || marks.at('ordinal', from - size) !== undefined
    // "the first day of the session" counts days.
    const ofDay = countsDays(document, from - size)
    if (before && before.to === from && spelt && !ofDay) return before
    // "the previous, the 21st, meeting": set apart by commas.
    const apart = isMark(tokens[from - 1], ',') ? ordinalAt(document, from - 1 - size) : null
    if (apart && apart.to === from - 1 && isMark(tokens[apart.from - 1], ',')) return apart
  }
  for (let at = to; at < to + 9; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'line' || isMark(token, '.', ',', ';', ':')) return null
    if (marks.at('verb', at) || (marks.at('session', at) && !marks.at('series', at))) return null
    if (headsLast(document) && !(token.kind === 'number' && token.suffix !== '')) return null
    const ordinal = ordinalAt(document, at)
    if (ordinal && !datesBegin(document, ordinal)) return ordinal
    if (ordinal) return null
    if (document.vocabulary.lexicon.order === 'verb-last' && at >= to + 1) return null
  }
  return null
}

/** "the 22nd international", "fifteenth high-level": an ordinal, and qualities between it and the noun. */
function ordinalOver(document: Document, from: number): Ordinal | null {
  const { marks, tokens } = document
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const mark = marks.at('ordinal', at)
    if (mark && marks.phrase('firstTimes', at)) return null
    if (mark && mark.to <= from && !document.dateTokens.has(at)) {
      const whole = marks.at('ordinal', at - 2)
      const longest = whole?.to === mark.to ? whole : mark
      return { value: longest.value.value, from: longest.from, to: longest.to }
    }
    const token = tokens[at]
    const quality =
      token?.kind === 'word' ||
      isMark(token, '-', "'") ||
      (isMark(token, ',') && marks.at('ordinal', at - 1 - Number(tokens[at - 2]?.kind === 'number'))) ||
      (token?.kind === 'number' && marks.at('ordinal', at))
    const ends =
      marks.at('verb', at) ??
      (['articles', 'officeOf', 'locatives', 'about', 'with', 'between', 'and'] as const)
        .map((name) => marks.phrase(name, at))
        .find(Boolean)
    if (!quality || (ends && !marks.at('meeting', at))) return null
  }
  return null
}

/** Nouns last: "20. yüksek düzeyli", "19'uncu", "sekizinci" before a session's noun. */
function ordinalBefore(document: Document, from: number): Ordinal | null {
  const { marks, tokens } = document
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const token = tokens[at]
    if (token?.kind === 'line' || isMark(token, ',', ';', ':') || marks.at('verb', at)) return null
    const ordinal = ordinalAt(document, at)
    if (!ordinal || ordinal.to > from) continue
    const figure = token?.kind === 'number'
    const marked = isMark(tokens[at + 1], '.') || (token?.suffix ?? '') !== ''
    if (datesBegin(document, ordinal) || (figure && !marked)) return null
    return ordinal
  }
  return null
}

/** A figure or ordinal that a month, a weekday or "day" follows is a date's. */
export function datesBegin(document: Document, ordinal: Ordinal): boolean {
  const dates = document.dateTokens
  for (let at = ordinal.from; at < ordinal.to; at++) if (dates.has(at)) return true
  return false
}
