/**
 * Sentences cut into clauses at their finite verbs. Before events, because who met whom is told
 * within one clause, and a relative clause ("who had come to Tehran") tells of something else.
 */
import type { Clause } from './clause'
import { partBeside } from './clauses-beside'
import type { Document } from './document'
import type { Actor } from './mentions/actors'
import { verbFirst } from './verb-first'
import { verbLast } from './verb-last'
import { verbSecond } from './verb-second'

export { type Clause, inClause } from './clause'

/** The clauses of all sentences, in order of their ends. `actors`: what tells of one person is never cut. */
export const findClauses = (document: Document, actors: readonly Actor[]): Clause[] =>
  partBeside(document, actors, cutAtVerbs(document, actors))

function cutAtVerbs(document: Document, actors: readonly Actor[]): Clause[] {
  const { order } = document.vocabulary.lexicon
  if (order === 'verb-second') return verbSecond(document, actors)
  if (order === 'verb-first') return document.sentences.flatMap((sentence) => verbFirst(document, sentence))
  const bySentence: Actor[][] = document.sentences.map(() => [])
  for (const actor of actors) bySentence[document.sentenceOf[actor.from] ?? -1]?.push(actor)
  return document.sentences.flatMap((sentence) =>
    verbLast(document, sentence, bySentence[sentence.index] ?? []),
  )
}
