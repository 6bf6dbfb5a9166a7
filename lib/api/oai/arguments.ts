/** What a harvester may ask, verb by verb, and the refusals that the protocol has for anything else. */
import { z } from 'zod'
import { type Harvest, type HarvestSet, harvestSetSchema } from '@/lib/archive/harvest'
import type { OaiError, OaiErrorCode } from '@/lib/exports/oai/response'

export const VERBS = {
  Identify: { required: [], optional: [], resumes: false },
  ListMetadataFormats: { required: [], optional: ['identifier'], resumes: false },
  ListSets: { required: [], optional: [], resumes: true },
  ListIdentifiers: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], resumes: true },
  ListRecords: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], resumes: true },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], resumes: false },
} as const satisfies Record<string, { required: string[]; optional: string[]; resumes: boolean }>
export type Verb = keyof typeof VERBS

/** A request that keeps the rules of its verb; arguments are text as yet. */
export type Asked = { verb: Verb; told: Readonly<Record<string, string>> }

export const refusal = (code: OaiErrorCode, message: string): OaiError => ({ code, message })

const isVerb = (name: string): name is Verb => Object.hasOwn(VERBS, name)

/** The arguments of a request, or all that is wrong with them. */
export function readArguments(parameters: URLSearchParams): Asked | OaiError[] {
  const verbs = parameters.getAll('verb')
  const [verb] = verbs
  if (verb === undefined || verbs.length > 1 || !isVerb(verb))
    return [refusal('badVerb', `Give one verb: ${Object.keys(VERBS).join(', ')}.`)]
  const told = Object.fromEntries([...parameters].filter(([name]) => name !== 'verb'))
  const faults = argumentFaults(verb, parameters, told)
  return faults.length > 0 ? faults : { verb, told }
}

/** What the protocol's schema lets stand in an argument: a response repeats its request, and must be valid. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  metadataPrefix: /^[\w\-.!~*'()]+$/,
  set: /^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/,
  identifier: /^[^\s\p{Cc}<>"{}|\\^`]+$/u,
}

const isWritten = (name: string, value: string) => WRITTEN[name]?.test(value) ?? true

function argumentFaults(verb: Verb, parameters: URLSearchParams, told: Record<string, string>): OaiError[] {
  const { resumes, ...rules } = VERBS[verb]
  const required: readonly string[] = rules.required
  const optional: readonly string[] = rules.optional
  const bad = (message: string) => refusal('badArgument', message)
  const faults = Object.keys(told).flatMap((name) => {
    if (name !== 'resumptionToken' && !required.includes(name) && !optional.includes(name))
      return [bad(`${verb} takes no argument “${name}”.`)]
    if (parameters.getAll(name).length > 1) return [bad(`“${name}” is given more than once.`)]
    return isWritten(name, told[name] ?? '')
      ? []
      : [bad(`What “${name}” says is not written as the protocol has it.`)]
  })
  if (told.resumptionToken === undefined) {
    const missing = required.filter((name) => told[name] === undefined)
    return [...faults, ...missing.map((name) => bad(`${verb} needs the argument “${name}”.`))]
  }
  if (!resumes) return [...faults, bad(`${verb} takes no resumptionToken.`)]
  return Object.keys(told).length > 1
    ? [...faults, bad('A resumptionToken goes with no other argument.')]
    : faults
}

const daySchema = z.iso.date()
const secondSchema = z.iso.datetime({ precision: 0 })

type Moment = { granularity: 'day' | 'second'; instant: Date }

function momentOf(told: string): Moment | null {
  if (daySchema.safeParse(told).success) return { granularity: 'day', instant: new Date(`${told}T00:00:00Z`) }
  return secondSchema.safeParse(told).success ? { granularity: 'second', instant: new Date(told) } : null
}

const LENGTH = { day: 24 * 60 * 60 * 1000, second: 1000 }

/** The series, party or language that a setSpec names; null for one that this archive does not have. */
function setOf(spec: string): HarvestSet | null {
  const [by, of = null, ...rest] = spec.split(':')
  return rest.length > 0 ? null : (harvestSetSchema.safeParse({ by, of }).data ?? null)
}

/** Beyond any instant that the archive can tell: until then is for ever. */
const LAST_YEAR = 9999

/** The first instant after a moment, which counts in full; null where none comes after it. */
function after({ granularity, instant }: Moment): string | null {
  const next = new Date(instant.getTime() + LENGTH[granularity])
  return next.getUTCFullYear() > LAST_YEAR ? null : next.toISOString()
}

/** What of the archive a list asks for. Both ends of its time count, in full. */
export function harvestOf({ from, until, set }: Asked['told']): Harvest | OaiError {
  const start = from === undefined ? null : momentOf(from)
  const end = until === undefined ? null : momentOf(until)
  if ((from !== undefined && start === null) || (until !== undefined && end === null))
    return refusal(
      'badArgument',
      'from and until are days (YYYY-MM-DD) or seconds (YYYY-MM-DDThh:mm:ssZ) in UTC.',
    )
  if (start && end && start.granularity !== end.granularity)
    return refusal('badArgument', 'from and until must be of one granularity.')
  if (start && end && start.instant > end.instant)
    return refusal('badArgument', 'from must not be later than until.')
  const members = set === undefined ? null : setOf(set)
  if (set !== undefined && members === null)
    return refusal('noRecordsMatch', 'There is no such set; ListSets tells which there are.')
  return {
    from: start?.instant.toISOString() ?? null,
    before: end && after(end),
    set: members,
  }
}
