/** The city that a dispatch was sent from, as its head tells. */
import { type Document, isMark, perDocument } from '../../document'
import type { PlaceTold } from '../model'

/** The city (or the country, for its capital) that a line begins with, before a dash, a comma or a date: "Doha, 6 March". */
function datelineAt(document: Document, at: number): PlaceTold | null {
  const { marks, tokens } = document
  const city = marks.at('place', at)
  const country = marks.at('party', at)
  const mark = city ?? (country?.value.demonym === false ? country : undefined)
  if (mark?.prefix !== '') return null
  const locative = marks.phrase('locatives', mark.to)
  const closed =
    isMark(tokens[mark.to], '-', '/', ',', '(', ':', '–', '—') ||
    (isMark(tokens[mark.to], '.') && signedAfter(document, mark.to + 1)) ||
    document.dateTokens.has(locative ? locative.to : mark.to) ||
    // A line that holds nothing but the city.
    (city !== undefined && tokens[mark.to]?.kind === 'line' && (at === 0 || tokens[at - 1]?.kind === 'line'))
  const slug = city
    ? city.value.slug
    : (document.vocabulary.index.parties.get(mark.value.slug)?.capital ?? null)
  return closed && slug ? { slug, from: mark.from, to: mark.to, rule: 'dateline' } : null
}

/** "НУР-СУЛТАН. КАЗИНФОРМ —", "Москва. 28 декабря.": a date, or a signature and a dash, after the city's full stop. */
const signedAfter = ({ tokens, dateTokens }: Document, at: number) =>
  dateTokens.has(at) || [1, 2, 3, 4].some((step) => isMark(tokens[at + step], '-'))

/** "INA / Baghdad:", a city after the agency's name. */
const afterAgency = (document: Document, at: number) =>
  isMark(document.tokens[at + 1], '-', '/') ? datelineAt(document, at + 2) : null

/** "2 April 2013, 15:30  Moscow, the Kremlin": a city after the day and the hour that a line begins with. */
function afterStamp(document: Document, from: number): PlaceTold | null {
  const { tokens, dateTokens } = document
  if (!dateTokens.has(from)) return null
  let at = from
  while (at < from + LONGEST_STAMP && (dateTokens.has(at) || isHour(tokens[at]))) at++
  return document.marks.at('place', at) ? datelineAt(document, at) : null
}

/** Tokens of a day with its hour. */
const LONGEST_STAMP = 12

/** What an hour is written with: figures, a colon, a comma before it. */
const isHour = (token: Document['tokens'][number] | undefined) =>
  token?.kind === 'number' || isMark(token, ',', ':', '.')

/** The city that a dispatch was sent from, as its first line of text (or one above it) tells. */
export const datelineOf = perDocument((document): PlaceTold | null => {
  const body = document.sentences.find((sentence) => !sentence.headline)
  if (!body) return null
  for (let at = body.from; at >= 0; at--) {
    const begins = at === body.from || at === 0 || document.tokens[at - 1]?.kind === 'line'
    const told = begins
      ? (datelineAt(document, at) ?? afterAgency(document, at) ?? afterStamp(document, at))
      : null
    if (told) return told
  }
  return null
})

/** Whose ministers are told without a country where no publisher tells: those of the country that the dispatch was sent from. */
export function homeOfDateline(document: Document): string | null {
  const told = datelineOf(document)
  return told && (document.vocabulary.index.places.get(told.slug)?.country ?? null)
}
