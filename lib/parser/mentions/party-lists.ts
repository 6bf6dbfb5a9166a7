/** Parties told in a row, and the party that a capital stands for. */
import { premodified } from '../cases'
import { type Document, isMark } from '../document'

/** "of Iran, of the Syrian government and of the opposition": small words before one more party. */
const goesOnOf = ({ marks }: Document, at: number) => {
  const link = marks.phrase('officeOf', at) ?? marks.phrase('articles', at)
  if (!link) return false
  return marks.at('party', link.to) !== undefined || marks.phrase('articles', link.to) !== undefined
}

/** Parties after a plural office or delegation: "of Britain, France and Italy". */
export function partyList(document: Document, from: number): { parties: string[]; to: number } {
  const { marks, tokens, vocabulary } = document
  const parties: string[] = []
  let at = from
  let to = from
  while (at < tokens.length) {
    if (
      isMark(tokens[at], ',', '"', '(', ')', ':') ||
      vocabulary.and.has(tokens[at]?.text ?? '') ||
      (parties.length === 0 && (marks.phrase('officeLinks', at) || marks.phrase('fromWords', at))) ||
      (premodified(document) && goesOnOf(document, at))
    ) {
      at++
      continue
    }
    const government = marks.phrase('government', at)
    const party =
      marks.at('party', at) ??
      (government
        ? marks.within('party', at, at + 6).find((mark) => stateOf(document, mark.value.slug))
        : undefined)
    // A capital goes on a list only after a joint: "of Kazakhstan and Tajikistan Nursultan A".
    const place = party || (parties.length > 0 && at === to) ? undefined : marks.at('place', at)
    if (!party && !place) break
    if (government && party && party.from > at) {
      parties.push(party.value.slug)
      at = to = government.to
      continue
    }
    const slug = party?.value.slug ?? capitalOf(document, place?.value.slug ?? '')
    if (slug === null) break
    const group = party?.values.flatMap((value) => (value.demonym ? [] : value.slug)) ?? []
    parties.push(...(new Set(group).size > 1 ? new Set(group) : [slug]))
    at = to = (party ?? place)?.to ?? at + 1
  }
  return { parties, to }
}

const stateOf = (document: Document, slug: string) =>
  document.vocabulary.index.parties.get(slug)?.kind === 'state'

/** The party that a capital's name stands for. */
export function capitalOf(document: Document, place: string): string | null {
  return document.vocabulary.index.capitals.get(place) ?? null
}
