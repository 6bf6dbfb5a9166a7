/** One key for the forms of a name: "Лавровым" and "Лавров" are one word told in two cases. */
import type { Declension } from '../languages/declension'
import type { Token } from '../tokens'

const EMPTY: ReadonlyMap<string, string> = new Map()

/** The shortest dictionary form that most words of a group can come from. */
function keyOf(words: readonly string[], declension: Declension): string {
  const counts = new Map<string, number>()
  for (const word of words)
    for (const nominative of declension.nominatives(word).keys())
      counts.set(nominative, (counts.get(nominative) ?? 0) + 1)
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  )
  return best?.[0] ?? words[0] ?? ''
}

/**
 * Keys of all words of a text that are written with a capital, so that those that can be forms of one
 * name have one key. Words whose key is not told are their own.
 */
export function nameKeys(
  tokens: readonly Token[],
  declension: Declension | null,
): ReadonlyMap<string, string> {
  if (!declension) return EMPTY
  const groupOf = new Map<string, string[]>()
  const byNominative = new Map<string, string[]>()
  for (const { kind, capital, text } of tokens) {
    if (kind !== 'word' || !capital || text.length < 3 || groupOf.has(text)) continue
    let group: string[] = [text]
    for (const nominative of declension.nominatives(text).keys()) {
      const known = byNominative.get(nominative)
      if (known && known !== group) {
        const [small, large] = known.length < group.length ? [known, group] : [group, known]
        for (const word of small) groupOf.set(word, large)
        large.push(...small)
        group = large
      }
    }
    groupOf.set(text, group)
    for (const nominative of declension.nominatives(text).keys()) byNominative.set(nominative, group)
  }
  const keys = new Map<string, string>()
  const keyOfGroup = new Map<string[], string>()
  for (const [word, group] of groupOf) {
    const key = keyOfGroup.get(group) ?? keyOf(group, declension)
    keyOfGroup.set(group, key)
    keys.set(word, key)
  }
  return keys
}
