/** Names told as those of who leads a delegation: after "headed by", after the side that is led. */
import type { Document } from '../document'
import { isArticled } from './articles'
import { nameLike } from './name-words'

/** "headed by A": where titles come first, a name stands there if no title does. */
export const headsDelegation = (document: Document, index: number) =>
  document.vocabulary.lexicon.titles === 'before' &&
  (document.marks.phrase('headedBy', index - 1)?.to === index || afterDelegation(document, index)) &&
  !isArticled(document, index) &&
  nameLike(document, index)

/** "headed the Japanese side A": with verbs first, the name after a delegation that is told to be led. */
function afterDelegation({ marks, vocabulary, sentences, sentenceOf }: Document, index: number): boolean {
  if (vocabulary.lexicon.order !== 'verb-first') return false
  const party = marks.at('party', index - 1) ?? marks.at('party', index - 2)
  const noun = party?.to === index && marks.phrase('delegation', party.from - 1)
  const sentence = sentences[sentenceOf[index] ?? -1]
  if (!noun || !sentence) return false
  return marks.within('verb', sentence.from, noun.from).some((verb) => verb.value.class === 'lead')
}
