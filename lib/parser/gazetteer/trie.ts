/**
 * Spellings are found whatever blanks, hyphens or joiners an agency put into them: patterns and
 * text are compared letter by letter, and a match must begin and end where a word does.
 */

interface Node<T> {
  next: Map<string, Node<T>>
  values: T[]
}

export interface TrieMatch<T> {
  /** One past the last unit matched. */
  end: number
  values: readonly T[]
}

/** Blanks, hyphens and apostrophes inside a spelling make no difference. */
const isJoint = (character: string) => character === ' ' || character === '-' || character === "'"
const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

const letterCache = new Map<string, boolean>()
/** `isLetter`, remembered: a dispatch has few different characters. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false
  const known = letterCache.get(character)
  if (known !== undefined) return known
  const letter = isLetter(character)
  if (letterCache.size < 4096) letterCache.set(character, letter)
  return letter
}

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] }

  /** `folded`: the pattern as folded text. */
  add(folded: string, value: T): void {
    let node = this.root
    for (const character of folded) {
      if (!isWordCharacter(character)) continue
      let next = node.next.get(character)
      if (!next) {
        next = { next: new Map(), values: [] }
        node.next.set(character, next)
      }
      node = next
    }
    if (node !== this.root) node.values.push(value)
  }

  /**
   * Every pattern that begins at `start`, shortest first; the caller judges where they may end.
   * `lead`: letters of the pattern that the text has swallowed (الأمم in للأمم).
   */
  matches(text: string, start: number, lead = ''): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = []
    let node: Node<T> | undefined = this.root
    for (const character of lead) node = node?.next.get(character)
    let at = start
    while (node && at < text.length) {
      const character: string = text[at] ?? ''
      if (isJoint(character) && at > start) {
        at++
        continue
      }
      node = node.next.get(character)
      at++
      if (node && node.values.length > 0) found.push({ end: at, values: node.values })
    }
    return found
  }
}
