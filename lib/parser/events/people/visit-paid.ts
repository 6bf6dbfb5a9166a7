/** Whom a visit was paid to, with verbs first: "A visited afterwards B in his house". */
import type { Clause } from '../../clauses'
import { isMark } from '../../document'
import type { Participant } from '../model'
import type { Scene } from '../scene'
import type { Trigger } from '../triggers'

/** Nothing but commas, days and words of what came next between who visits and whom. */
function beside({ document }: Scene, from: number, to: number): boolean {
  const { marks, tokens, dateTokens } = document
  let at = from
  while (at < to) {
    const then = marks.phrase('another', at)
    if (!then && !dateTokens.has(at) && !isMark(tokens[at], ',')) return false
    at = then?.to ?? at + 1
  }
  return at === to
}

/** "A visited B": a meeting, where whoever is visited stands right after the visitor and is not joined to him. */
export function visitPaid(
  scene: Scene,
  clause: Clause,
  [visitor, host]: readonly Participant[],
): Trigger | null {
  const { marks, vocabulary } = scene.document
  const { verb } = clause
  if (vocabulary.lexicon.order !== 'verb-first' || verb?.value.class !== 'travel' || !visitor || !host)
    return null
  if (!marks.phrase('visit', verb.from) || visitor.at.from < verb.to || host.at.from < visitor.at.to)
    return null
  const joined = (['office', 'official'] as const).some((name) =>
    vocabulary.and.has(marks.at(name, host.at.from)?.prefix[0] ?? ''),
  )
  if (joined || !beside(scene, visitor.at.to, host.at.from)) return null
  return { from: verb.from, to: verb.to, kind: 'talks', predicate: true, anaphor: false, loose: false }
}
