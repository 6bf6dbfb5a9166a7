/** Letting the files tell only what can stand beside what people have decided. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { withAmbiguity } from './ambiguity'
import type { Contradiction } from './contradiction'
import { contradictionsIn } from './cross-check'
import { type Entry, keyOf, keyOfEntry, registryOf } from './entry'
import { RegistryFault } from './fault'

/**
 * Of entries that contradict each other, those that the files would change stay as they stand, and those
 * that the files would add stay away, until what is left can stand together.
 * @param wanted every entry as the files and people together would have it
 * @param standing every entry as it stands
 * @returns with what was found to contradict, each once
 * @throws RegistryFault where entries contradict each other as they stand, which no change lets them
 */
export function soundly(
  wanted: readonly Entry[],
  standing: readonly Entry[],
): { entries: Entry[]; contradictions: Contradiction[] } {
  const present = new Map(standing.map((entry) => [keyOfEntry(entry), entry]))
  const found = new Map<string, Contradiction>()
  let entries = withAmbiguity(wanted)
  for (;;) {
    const contradictions = contradictionsIn(registryOf(entries))
    if (contradictions.length === 0) return { entries, contradictions: [...found.values()] }
    for (const one of contradictions) found.set(one.text, one)
    const involved = new Set(contradictions.flatMap((one) => one.entries.map(keyOf)))
    const told = entries.filter((entry) => {
      const key = keyOfEntry(entry)
      return involved.has(key) && !isDeepStrictEqual(entry, present.get(key))
    })
    // Each round takes something back that the files said: there are no more rounds than entries.
    if (told.length === 0) throw new RegistryFault(contradictions.map(({ text }) => text))
    const taken = new Set(told.map(keyOfEntry))
    entries = withAmbiguity([
      ...entries.filter((entry) => !taken.has(keyOfEntry(entry))),
      ...[...taken].flatMap((key) => present.get(key) ?? []),
    ])
  }
}
