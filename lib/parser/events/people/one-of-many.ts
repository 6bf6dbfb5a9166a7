/** Meetings of many of whom the text tells one: who takes part in a ministerial meeting or a summit. */
import type { MeetingKind } from '@/lib/registry/schema'
import { headsLast, markEnding } from '../../cases'
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { dateIn } from '../days/day-told'
import { isOfSeveral } from '../model'
import type { Scene } from '../scene'
import type { Trigger } from '../triggers'

/** What kind of session a meeting's noun tells, with the words before it where nouns stand last. */
export function sessionKind(document: Document, { from, to }: Trigger): MeetingKind | undefined {
  const mark = headsLast(document) ? markEnding(document, 'session', to) : document.marks.at('session', from)
  return mark?.value.kind
}

/** "takes part in the ministerial meeting of 13 February": a meeting of many, of whom the text tells one. */
export function isAttended(scene: Scene, clause: Clause, trigger: Trigger): boolean {
  const kind = sessionKind(scene.document, trigger)
  const many = kind !== undefined && isOfSeveral(kind)
  if (clause.verb?.value.class !== 'take-part' || clause.verb.value.negated || !many) return false
  const day = dateIn(scene, clause)?.telling.kind
  // "yarın Cidde'de düzenlenecek toplantıya katılacak"
  return day === 'days' || day === 'relative-day' || day === 'weekday'
}
