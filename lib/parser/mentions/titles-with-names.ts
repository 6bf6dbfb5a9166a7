/** Titles read on to the name of their holder, over words that no list knows. */
import { type Document, isMark } from '../document'
import { courtesyEnd } from './courtesies'
import { standsIn } from './name-forms'
import type { Name } from './name-words'
import type { Office } from './office'

/** Words of a title that no list knows, before the name of its holder. */
const UNKNOWN = 8

/** "глава Миссии ООН в поддержку соглашения генерал-майор A": on to the name that agrees with the rank, nothing else between. */
export function upToName(document: Document, office: Office, nameAt: (at: number) => Name | undefined): void {
  const { marks, tokens } = document
  if (office.plural || nameAt(office.to)) return
  for (let at = office.to; at < office.to + UNKNOWN; at++) {
    const courtesy = courtesyEnd(document, at)
    if (courtesy > at && nameAt(courtesy)) at = courtesy
    const name = nameAt(at)
    if (name) {
      if (standsIn(document, office.cases, name.from, name.to) && at > office.to) office.to = at
      return
    }
    // "глава офиса ОБСЕ в Бишкеке A": a city between a title and its name.
    const post = marks.phrase('locatives', at) ? marks.at('place', at + 1) : undefined
    if (post && nameAt(post.to)) {
      at = post.to - 1
      continue
    }
    if (isMark(tokens[at], '"')) continue
    const others =
      marks.at('verb', at) ?? marks.at('office', at) ?? marks.at('meeting', at) ?? marks.at('official', at)
    const apart =
      BETWEEN_TITLE_AND_NAME.some((list) => marks.phrase(list, at) !== undefined) || joinsOthers(document, at)
    if (tokens[at]?.kind !== 'word' || others || apart || document.dateTokens.has(at)) return
  }
}

/** What parts a title from a name after it. */
const BETWEEN_TITLE_AND_NAME = [
  'with',
  'between',
  'relative',
  'about',
  'during',
  'clauseStarts',
  'pronouns',
] as const

/** An "and" before a name or a delegation; "on drugs and crime" goes on in the title. */
const joinsOthers = ({ marks, tokens }: Document, at: number) => {
  const and = marks.phrase('and', at)
  const next = and && tokens[and.to]
  return (
    and !== undefined &&
    (next?.kind !== 'word' || next.capital || marks.phrase('delegation', and.to) !== undefined)
  )
}
