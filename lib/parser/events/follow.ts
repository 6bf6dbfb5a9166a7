import type { Clause } from '../clauses'
import { opensAside } from './cues'
import { tellDayLater } from './days/told-later'
import type { Scene, State } from './scene'

/** Sentences that go on about what was told last; the clause itself tells no meeting. */
export function follow(scene: Scene, clause: Clause, state: State): void {
  const { document } = scene
  const { sentence } = clause
  if (sentence.headline) return
  if (state.target === 'session') {
    state.sessionSentences.add(sentence.index)
    return
  }
  const last = state.events.at(-1)
  if (!last || last.sentences.has(sentence.index)) return
  tellDayLater(scene, clause, last)
  const aside = opensAside(document, sentence)
  if (
    !aside &&
    (last.sentences.has(sentence.index - 1) || scene.document.sentences[sentence.index - 1]?.headline)
  )
    last.sentences.add(sentence.index)
}
