import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { registryFaults } from './cross-check'
import { RegistryFault } from './fault'
import { inCanonicalOrder } from './order'
import {
  occasionsFileSchema,
  officialSchema,
  partySchema,
  placeSchema,
  publisherSchema,
  type Registry,
  topicSchema,
} from './schema'

/**
 * Reads the registry's six files (officials, occasions, parties, places, publishers, topics .json).
 *
 * @param dir the folder that holds them
 * @returns the registry in canonical order: by slug, occasions by series, day and number
 * @throws RegistryFault, one sentence a problem: the file, where in it, and what is wrong
 */
export function readRegistry(dir: string): Registry {
  const faults: string[] = []
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const result = readChecked(join(dir, name), name, schema)
    if ('faults' in result) {
      faults.push(...result.faults)
      return undefined
    }
    return result.value
  }
  const officials = read('officials.json', z.array(officialSchema))
  const parties = read('parties.json', z.array(partySchema))
  const places = read('places.json', z.array(placeSchema))
  const publishers = read('publishers.json', z.array(publisherSchema))
  const topics = read('topics.json', z.array(topicSchema))
  const sessions = read('occasions.json', occasionsFileSchema)
  if (!(officials && parties && places && publishers && topics && sessions)) throw new RegistryFault(faults)

  const registry = inCanonicalOrder({ officials, parties, places, publishers, topics, ...sessions })
  const crossFaults = registryFaults(registry)
  if (crossFaults.length > 0) throw new RegistryFault(crossFaults)
  return registry
}

function readChecked<T>(
  path: string,
  name: string,
  schema: z.ZodType<T>,
): { value: T } | { faults: string[] } {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return {
      faults: [`${name}: cannot be read as JSON (${error instanceof Error ? error.message : error}).`],
    }
  }
  const checked = schema.safeParse(parsed)
  if (checked.success) return { value: checked.data }
  return {
    faults: checked.error.issues.map(
      (issue) => `${name}: at ${pathOf(parsed, issue.path)}: ${issue.message}.`,
    ),
  }
}

/** `17 (fars) › languages › 2`: a list's entry by its number and, where it has one, its slug. */
function pathOf(root: unknown, path: readonly PropertyKey[]): string {
  const steps: string[] = []
  let here = root
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined
    const slug = typeof here === 'object' && here !== null ? Reflect.get(here, 'slug') : undefined
    steps.push(typeof slug === 'string' ? `${String(key)} (${slug})` : String(key))
  }
  return steps.length > 0 ? steps.join(' › ') : 'the top'
}
