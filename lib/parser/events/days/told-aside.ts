/** Days that a text tells of something else than meetings: where its page prints none, they bound the day of writing, too. */
import { inClause } from '../../clauses'
import type { ToldEvent } from '../../dates/settle'
import { isPlanned, negated } from '../cues'
import type { MeetingEvent } from '../model'
import { clausesOf, type Scene } from '../scene'

/** More than these tell nothing new of the day of writing. */
const MOST = 40

/** What was on a day told, or is to begin on one: "announced on Saturday 6 Farvardin", "Ramadan, which begins on". */
export function toldAside(scene: Scene, events: readonly MeetingEvent[]): ToldEvent[] {
  const ofMeetings = new Set(events.map(({ date }) => date))
  const { document } = scene
  const aside = scene.dates.filter(
    ({ expression }) =>
      expression.telling.kind === 'days' &&
      expression.setting.place === 'text' &&
      !ofMeetings.has(expression),
  )
  return aside.slice(0, MOST).flatMap(({ from, expression }) => {
    const sentence = document.sentences[document.sentenceOf[from] ?? -1]
    const clause = sentence && clausesOf(scene, sentence).find((one) => inClause(one, from))
    const verb = clause?.verb?.value
    if (!clause || !verb || negated(document, clause)) return []
    const planned = isPlanned(document, clause)
    const past = !planned && (verb.tense === 'past' || verb.tense === 'pluperfect')
    const toCome = verb.tense === 'future' || (verb.tense === 'present' && verb.class === 'begin')
    if (!past && !toCome) return []
    const label = `"${expression.words}"`
    return [{ label, tense: past ? 'past' : 'planned', expression, session: null }]
  })
}
