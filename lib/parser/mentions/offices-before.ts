/**
 * Offices in languages whose nouns stand last: "Rusya Devlet Başkanı'nın Suriye Özel Temsilcisi" is
 * read back from its last word. All offices of a document at once, because one may serve the one
 * told before it.
 */
import { markEnding, phraseEnding } from '../cases'
import { type Document, perDocument } from '../document'
import type { Mark } from '../gazetteer/marks'
import { blankOffice, type Office } from './office'
import { readWordBefore, type Walk } from './office-words-before'

/** The offices of a document by the token they begin at. */
export const officesBefore = perDocument((document): Map<number, Office> => {
  const found = new Map<number, Office>()
  const endings = new Map<number, Office>()
  let last: Office | null = null
  for (let at = 0; at < document.tokens.length; at++) {
    const head = document.marks.at('office', at)
    if (!head) continue
    at = head.to - 1
    if (head.value.plural && namesMeeting(document, head)) continue
    // "Genel Müdürü Büyükelçi …": a courtesy between a title and the name.
    if (last?.to === head.from && document.marks.phrase('honorifics', head.from)?.to === head.to) {
      endings.delete(last.to)
      last.to = head.to
      last.ending = head.ending
      endings.set(last.to, last)
      continue
    }
    const office = readBack(document, head, endings)
    for (let from = office.from; from < office.to; from++)
      if ((found.get(from)?.to ?? office.to + 1) <= office.to) found.delete(from)
    found.set(office.from, office)
    endings.set(office.to, office)
    last = office
  }
  return found
})

/** "bakanlar toplantısı": a kind of meeting, and nobody in particular; unless it is told of which countries. */
function namesMeeting(document: Document, head: Mark<'office'>): boolean {
  const { marks } = document
  const next = marks.at('meeting', head.to) ?? marks.at('session', head.to)
  if (!next || document.tokens[head.to - 1]?.suffix !== '') return false
  let at = head.from
  for (let field = markEnding(document, 'field', at); field; field = markEnding(document, 'field', at))
    at = field.from
  const party = markEnding(document, 'party', at)
  const several =
    party !== undefined && document.vocabulary.index.parties.get(party.value.slug)?.kind === 'state'
  return !several && phraseEnding(document, 'guarantors', at) === undefined
}

function readBack(document: Document, head: Mark<'office'>, endings: ReadonlyMap<number, Office>): Office {
  const { marks, tokens } = document
  const inside = marks.within('party', head.from, head.to)[0]
  const office: Office = {
    ...blankOffice(head.from, head),
    field: head.value.field ?? marks.within('field', head.from, head.to)[0]?.value.field ?? null,
    party: inside?.value.slug ?? head.value.party,
  }
  const walk: Walk = { at: head.from, unknown: 0, office, closed: false }
  while (!walk.closed && walk.at > 0 && readWordBefore(document, walk, endings));
  readCount(document, walk)
  office.party ??= representedBefore(document, walk.at)
  office.from = walk.at
  office.bare = walk.at === head.from
  office.words = tokens
    .slice(office.from, office.to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
  return office
}

/** "Türkiye'yi temsilen Bakan Yardımcısı A": for which country the holder of the title came. */
function representedBefore(document: Document, at: number): string | null {
  const behalf = phraseEnding(document, 'onBehalf', at)
  return (behalf && markEnding(document, 'party', behalf.from)?.value.slug) ?? null
}

/** "üç bakan": a number before a title makes several of it. */
function readCount({ tokens, vocabulary }: Document, walk: Walk): void {
  const token = tokens[walk.at - 1]
  const figure = token?.kind === 'number' ? Number(token.text) : Number.NaN
  const count = vocabulary.counts.get(token?.text ?? '') ?? (figure > 1 && figure < 10 ? figure : undefined)
  if (count === undefined || walk.office.party !== null || token?.suffix !== '') return
  walk.office.plural = true
  walk.office.count = count
  walk.at--
}
