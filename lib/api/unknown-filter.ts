/** Refuses lists that are narrowed to what the archive does not know: a list of everything is not what was asked for. */
import { FILTER_VALUES, LISTS_OF_ENTRIES, mostValuesOf, type ValueLeftOut } from '@/lib/archive/filter'
import type { Problem } from './problem'

export type Fault = NonNullable<Problem['errors']>[number]

export const WRONG_PARAMETERS = 'Some parameters are not as they should be.'

/** Where the slugs of each sort are listed. */
const LISTED_AT = {
  official: '/api/v1/officials',
  party: '/api/v1/parties',
  place: '/api/v1/places',
  topic: '/api/v1/topics',
  publisher: '/api/v1/publishers',
  series: '/api/v1/rounds',
} as const satisfies Record<(typeof LISTS_OF_ENTRIES)[number], string>

function detailOf({ name, value, beyond }: ValueLeftOut): string {
  if (beyond) return `“${value}” is one too many: a list takes ${mostValuesOf(name)} of “${name}” at most.`
  const entries = LISTS_OF_ENTRIES.find((one) => one === name)
  if (entries !== undefined)
    return `Nothing on file is called “${value}”, or ever was; ${LISTED_AT[entries]} lists what is.`
  const checked = FILTER_VALUES[name].safeParse(value)
  return `“${value}” is none: ${checked.error?.issues[0]?.message ?? 'no list is narrowed to it'}.`
}

/** What is wrong with each value that an address asks for and the archive does not know. */
export function faultsOf(unknown: readonly ValueLeftOut[]): Fault[] {
  return unknown.map((one) => ({ parameter: one.name, value: one.value, detail: detailOf(one) }))
}
