/** What is doubtful about who took part. */
import { type Participant, partyOf } from '../events/model'
import { type Finding, type Findings, finding, type Told } from './model'

function ofPerson(findings: Findings, { person, at }: Participant): Finding[] {
  if (!person) return []
  const found: Finding[] = []
  if (person.slug === null)
    found.push(
      finding(findings, 'unknown-person', `The registry does not hold anybody called ${person.name}.`, at, {
        words: person.name,
      }),
    )
  const names = person.actors.flatMap(({ name }) => (name ? [name] : []))
  const full = names.some(({ surname, near }) => !surname && !near)
  const shared = [...new Set(names.flatMap(({ slugs }) => (slugs.length > 1 ? slugs : [])))]
  if (shared.length > 1)
    found.push(
      finding(
        findings,
        'ambiguous-surname',
        `${person.name} may be ${shared.join(' or ')}; read as ${person.slug}.`,
        at,
        { words: person.name, officials: shared },
      ),
    )
  else if (person.slug !== null && !full && names.some(({ near }) => near))
    found.push(
      finding(findings, 'near-spelling', `${person.name} is spelt almost as ${person.slug} is.`, at, {
        words: person.name,
      }),
    )
  return found
}

function ofParty(findings: Findings, participant: Participant): Finding[] {
  const { person, party, at, rule } = participant
  const who = person?.name ?? 'Somebody told by office'
  const found: Finding[] = []
  if (partyOf(participant) === null)
    found.push(finding(findings, 'party-unknown', `Nothing tells whom ${who} stands for.`, at))
  if (person === null && rule === 'office-alone')
    found.push(
      finding(findings, 'holder-untold', `Told by office alone; who held it for ${party} is not told.`, at),
    )
  return found
}

/** Those of one side alone: whom they met is missing. */
function ofSides(findings: Findings, { event, draft }: Told): Finding[] {
  const parties = new Set(event.participants.map(partyOf))
  if (draft.occasion?.relation === 'session' || parties.size > 1 || event.participants.length > 2) return []
  const [party] = parties
  const message =
    event.participants.length < 2
      ? 'Only one side of this meeting was read.'
      : `All who took part stand for ${party ?? 'nobody known'}: the other side may be missing.`
  return [finding(findings, 'one-side-untold', message, event.kindAt)]
}

/** What is doubtful about who took part. */
export function issuesOfPeople(findings: Findings, told: Told): Finding[] {
  return [
    ...told.event.participants.flatMap((one) => [...ofPerson(findings, one), ...ofParty(findings, one)]),
    ...ofSides(findings, told),
  ]
}
