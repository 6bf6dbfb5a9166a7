/** Whether a city is told as where something is: "in Vienna", "at the hotel of Vienna", "Viyana'da". */
import { caseOf, headsLast } from '../../cases'
import { type Document, isMark } from '../../document'
import type { Mark } from '../../gazetteer/marks'
import { nameLike } from '../../mentions/name-words'

/** Words between what is at a city and the city: "Viyana'daki Coburg Sarayı'nda". */
const NEAR = 4

/** Nouns last: a city in the locative, or told by what is in it ("Moskova kentinde", "Doha'daki toplantı"). */
function locatedByCase(document: Document, mark: Mark<'place'>): boolean {
  const told = caseOf(document, mark.to, mark.ending)
  if (told === 'locative') return true
  if (told === null) return document.marks.phrase('locatives', mark.to) !== undefined
  if (told !== 'relational') return false
  for (let at = mark.to; at < mark.to + NEAR; at++) {
    if (document.marks.at('meeting', at) ?? document.marks.at('session', at)) return true
    const palace = document.marks.phrase('palaces', at) ?? document.marks.phrase('premises', at)
    if (palace) return ['locative', 'relational'].includes(caseOf(document, palace.to, palace.ending) ?? '')
    if (document.tokens[at]?.kind !== 'word') return false
  }
  return false
}

/** Where the venue begins that a city ends: "the Kempinski hotel of". */
function venueBefore(document: Document, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (document.marks.phrase('venues', before))
      return document.marks.phrase('venues', before - 1) ? before - 1 : before
    if (document.tokens[before]?.kind !== 'word' || !nameLike(document, before)) return null
  }
  return null
}

/** A place told as where something is: after "in", not as the name of a government. */
export function located(document: Document, at: number): boolean {
  const mark = document.marks.at('place', at)
  if (!mark) return false
  if (headsLast(document)) return locatedByCase(document, mark)
  const { attachedLocatives } = document.vocabulary.lexicon
  const eve = document.marks.phrase('eve', at - 1)?.to === mark.to
  if (eve && (document.marks.at('meeting', mark.to) || document.marks.at('session', mark.to))) return false
  if ((document.marks.phrase('preparing', at - 1)?.to ?? 0) > mark.to) return false
  // A seat told only with "in": the Kremlin is a government too.
  if ((document.marks.phrase('locatives', at)?.to ?? mark.to) < mark.to) return true
  if (document.marks.phrase('locatives', at) === undefined && attachedLocatives.includes(mark.prefix))
    return true
  const venue = venueBefore(document, at)
  if (venue !== null)
    return [0, 1, 2].some((step) => (document.marks.phrase('locatives', venue - step)?.to ?? -1) >= venue)
  if ([2, 3].some((step) => document.marks.phrase('locatives', at - step)?.to === at)) return true
  let described = 0
  for (let before = at - 1; before >= Math.max(0, at - 4 - described); before--) {
    const locative = document.marks.phrase('locatives', before)
    if (locative) return (locative.to <= at || before === at - 1) && !excluded(document, before)
    // "in" written on to the word before the city: بالعاصمة جوبا.
    const lead = document.marks.phrase('capital', before) ?? document.marks.phrase('cityWords', before)
    if (lead && attachedLocatives.some((letters) => lead.prefix.startsWith(letters)) && lead.to <= at)
      return true
    const token = document.tokens[before]
    if (token?.kind === 'line' || isMark(token, '.', ',')) return false
    // "in the northwestern city of Xi'an": one word that describes the city, before "city" or after it.
    if (described === 0 && describesCity(document, before, at)) {
      described = 3
      continue
    }
    const city = cityWordBefore(document, before + 1)
    if (city) {
      before = city.from
      continue
    }
    if (
      !isMark(token, '"', '(') &&
      !document.marks.phrase('capital', before) &&
      !document.marks.phrase('articles', before) &&
      !document.marks.phrase('cityWords', before) &&
      !document.marks.at('party', before)
    )
      return false
  }
  return false
}

/** "city", "resort of", ending just before a token. */
const cityWordBefore = ({ marks }: Document, at: number) =>
  [1, 2, 3].map((step) => marks.phrase('cityWords', at - step)).find((mark) => mark?.to === at)

/** A plain word just before or after "city", beside which the place stands. */
function describesCity(document: Document, word: number, place: number): boolean {
  const { marks, tokens } = document
  if (tokens[word]?.kind !== 'word' || marks.at('verb', word) || marks.at('place', word)) return false
  if (cityWordBefore(document, word + 1)) return false
  const before = cityWordBefore(document, place)?.from === word + 1
  return before || (word === place - 1 && cityWordBefore(document, word) !== undefined)
}

/** "not necessarily in Geneva". */
const excluded = ({ marks, vocabulary }: Document, at: number) =>
  vocabulary.declension !== null &&
  [1, 2].some(
    (step) =>
      marks.phrase('negations', at - step) !== undefined && marks.at('verb', at - step + 1) === undefined,
  )
