/** Sessions told again by a pronoun: "on its margins", "it opened today". */
import type { Document } from '../document'
import type { OccasionMention } from './occasions'

/** "on its margins". */
export function fromItsMargins(document: Document, at: number): OccasionMention | null {
  const mark = document.marks.phrase('itsMargins', at)
  if (!mark) return null
  return {
    from: at,
    to: mark.to,
    series: '',
    number: null,
    kind: 'round',
    relation: 'same',
    margins: true,
    contextual: true,
    implied: null,
  }
}

/** "It opened today": a sentence that goes on about a session by a pronoun. */
export function fromPronoun(document: Document, at: number): OccasionMention | null {
  const pronoun = document.marks.phrase('pronouns', at)
  const sentence = document.sentences[document.sentenceOf[at] ?? -1]
  const verb = pronoun ? document.marks.at('verb', pronoun.to)?.value.class : undefined
  if (!pronoun || sentence?.from !== at || !verb || !['begin', 'end', 'continue'].includes(verb)) return null
  return {
    from: at,
    to: pronoun.to,
    series: '',
    number: null,
    kind: 'round',
    relation: 'same',
    margins: false,
    contextual: true,
    implied: null,
  }
}
