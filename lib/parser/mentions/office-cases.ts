/** What cases and what stands around a rank tell of an office: whose it is, of how many, of which ministry. */
import type { Document } from '../document'
import type { Mark } from '../gazetteer/marks'
import { agree, casesIn } from './name-forms'
import type { Name } from './name-words'
import type { Office } from './office'
import { partyList } from './party-lists'

/** "во главе делегации": a word of the phrase that tells who leads is no rank. */
export const leadsDelegation = ({ marks }: Document, at: number) =>
  (['headedBy', 'heads'] as const).some((name) => (marks.phrase(name, at - 1)?.to ?? 0) > at)

/** Cases tell "the director, Ambassador A" from "the director of the ambassador". */
export function isApposed({ vocabulary }: Document, office: Office, other: Office): boolean {
  const possessive = vocabulary.declension?.possessive ?? 0
  return possessive !== 0 && agree(office.cases, other.cases) && (other.cases & possessive) === 0
}

/** "глава сирийского МИД": nothing but a ministry and its country after the rank. */
export function isMinistry({ marks }: Document, from: number, office: Office): boolean {
  let told = false
  for (let at = from; at < office.to; ) {
    const field = marks.at('field', at)
    const part = field && (field.value.field === 'foreign' || field.value.field === 'defence') ? field : null
    const next = part ?? marks.at('party', at)
    if (!next) return told
    told ||= part !== null
    at = next.to
  }
  return told
}

/** "the envoy of President A for Syria B": the name after the office served, where it can't be the holder's. */
export function ownerAt(
  document: Document,
  office: Office,
  serves: Office,
  nameAt: (at: number) => Name | undefined,
): Name | undefined {
  const name = nameAt(serves.to)
  if (!name || !document.vocabulary.declension || serves.plural) return undefined
  const cases = casesIn(document, name.from, name.to)
  if (!agree(cases, serves.cases)) return undefined
  const goesOn = document.marks.phrase('affairs', name.to) !== undefined || nameAt(name.to) !== undefined
  return goesOn || !agree(cases, office.cases) ? name : undefined
}

/** A form that is singular and plural alike ("главы") is of several where several parties follow. */
export function isSeveral(document: Document, head: Mark<'office'>, office: Office): boolean {
  const numbers = new Set(head.values.map((value) => value.plural))
  if (numbers.size < 2) return head.value.plural
  const first = document.marks.within('party', head.to, office.to)[0]
  return partyList(document, first ? first.from : office.to).parties.length > 1
}
