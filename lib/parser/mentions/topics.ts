/** What sentences deal with. */
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'

export type TopicMark = Mark<'topic'>

/** Topics told in a sentence; a place's name in a list of places is no topic. */
export function topicsIn(document: Document, sentence: number): TopicMark[] {
  const stretch = document.sentences[sentence]
  if (!stretch) return []
  return document.marks
    .within('topic', stretch.from, stretch.to)
    .filter((mark) => !isMark(document.tokens[mark.from - 1], '#'))
}
