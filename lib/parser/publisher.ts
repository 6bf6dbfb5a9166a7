/**
 * Who published a dispatch: whoever files it knows best, then the page's own address, then the
 * words by which agencies sign. An agency that is only quoted in the text is not the publisher.
 */
import { inLanguage, type RegisteredPublisher } from '@/lib/registry/schema'
import { foldSpelling } from './text/fold'

export interface PublisherFound {
  slug: string
  /** Folded offsets of the words that tell it; null where it was given. */
  span: { start: number; end: number } | null
  rule: string
}

interface Signature {
  slug: string
  folded: string
  weight: number
}

const LEAD = 260
/** A name in capitals only is hardly a word, short as it is. */
const ACRONYM = /^[A-Z]{4}$/

const letter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** The signatures of all publishers in one language, compiled once. */
export function compileSignatures(publishers: readonly RegisteredPublisher[], language: string): Signature[] {
  return publishers.flatMap((publisher) => [
    ...publisher.domains.map((domain) => ({ slug: publisher.slug, folded: foldSpelling(domain), weight: 6 })),
    ...(inLanguage(publisher.signatures, language) ?? []).map((words) => ({
      slug: publisher.slug,
      folded: foldSpelling(words),
      weight: 2,
    })),
    ...(inLanguage(publisher.names, language) ?? [])
      .filter((name) => name.length > 4 || ACRONYM.test(name))
      .map((name) => ({ slug: publisher.slug, folded: foldSpelling(name), weight: 1 })),
  ])
}

/** Every place where a spelling stands as words of its own; at most so many. */
function placesOf(text: string, words: string): number[] {
  const found: number[] = []
  let at = text.indexOf(words)
  while (at !== -1 && found.length < 20) {
    const [first, last] = [words[0], words.at(-1)]
    const before = !letter(first) || !letter(text[at - 1])
    const after = !letter(last) || !letter(text[at + words.length])
    if (before && after) found.push(at)
    at = text.indexOf(words, at + 1)
  }
  return found
}

/** How much a signature tells where it stands: in a dateline or at the foot much, inside a sentence little. */
function weightAt(text: string, at: number, length: number, bodyEnd: number): number {
  const line = text.slice(
    text.lastIndexOf('\n', at - 1) + 1,
    text.indexOf('\n', at) === -1 ? undefined : text.indexOf('\n', at),
  )
  const alone = line.trim().length <= length + 24
  const startOfLine = text.lastIndexOf('\n', at - 1) + 1 >= at - 30
  if (alone) return at < LEAD || at > bodyEnd ? 6 : 3
  if (startOfLine) return at < 900 ? 5 : 1.5
  const inBrackets = /[(/"-]\s*$/.test(text.slice(Math.max(0, at - 3), at))
  if (inBrackets && at < 500) return 3
  return 0.5
}

/** The publisher whose signs weigh most; null where none does. */
export function findPublisher(
  folded: string,
  signatures: readonly Signature[],
  quoting: (start: number) => boolean,
): PublisherFound | null {
  const bodyEnd = folded.length - Math.min(400, folded.length * 0.15)
  let best: (PublisherFound & { score: number }) | null = null
  const scores = new Map<string, { score: number; at: number; length: number }>()
  for (const { slug, folded: words, weight } of signatures) {
    if (words.length < 2) continue
    for (const at of placesOf(folded, words)) {
      const score = quoting(at)
        ? 0.1
        : weight * weightAt(folded, at, words.length, bodyEnd) * (1 + words.length / 50)
      const known = scores.get(slug)
      if (!known || score > known.score) scores.set(slug, { score, at, length: words.length })
    }
  }
  for (const [slug, { score, at, length }] of scores)
    if (score >= 2.4 && (!best || score > best.score))
      best = { slug, score, span: { start: at, end: at + length }, rule: 'signature' }
  return best && { slug: best.slug, span: best.span, rule: best.rule }
}
