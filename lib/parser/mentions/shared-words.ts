/** Surnames that are common words or other people's too: where one of them is told as somebody's. */
import type { Document } from '../document'
import type { Name } from './name-words'
import type { Office } from './office'

/** "Mr …": a surname that others share is the official's after a courtesy. */
const courteous = ({ marks }: Document, at: number) => marks.phraseBefore('honorifics', at, 3)

/** Verbs last: "met with A": between "with" and the words of a meeting a common word is the surname that it is spelt like. */
const isPartner = ({ marks, vocabulary }: Document, { from, to }: Name) =>
  vocabulary.lexicon.order === 'verb-last' &&
  marks.phrase('with', from - 1)?.to === from &&
  (marks.at('meeting', to) !== undefined || marks.at('verb', to) !== undefined)

/**
 * Whether a name is nobody's: a word that is a surname too, beside which nothing tells a person. Somebody told
 * once as a person is one wherever the word stands again.
 */
export function sharedWords(
  document: Document,
  names: readonly Name[],
  officeOf: ReadonlyMap<Name, Office>,
): (name: Name) => boolean {
  const sure = (name: Name) =>
    officeOf.has(name) || courteous(document, name.from) || isPartner(document, name)
  const borne = new Set(
    names.filter((name) => name.ambiguous && sure(name)).flatMap(({ slugs }) => slugs[0] ?? []),
  )
  return (name) => name.ambiguous && name.surname && !sure(name) && !borne.has(name.slugs[0] ?? '')
}
