/**
 * Who published a dispatch: whoever files it knows best, then the page's own address, then the
 * words by which agencies sign. An agency that is only quoted in the text is not the publisher.
 */
import { inLanguage, type RegisteredPublisher } from '@/lib/registry/schema'
import { EXACT, Trie } from './gazetteer/trie'
import { isWordUnit } from './text/characters'
import { type FoldedText, foldSpelling } from './text/fold'

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
  /** The publisher's own name, which a text may tell as anybody's. */
  name: boolean
  /** Written in capitals throughout, and so only is it a sign. */
  capitals: boolean
}

/** The signatures of all publishers, so that a text is gone over once for all of them. */
export type Signatures = Trie<Signature>

const LEAD = 260
/** A single character signs nothing. */
const SHORTEST = 2
/** Names shorter than this are words of other languages too: ANI, MAP. */
const LONG_NAME = 5

/** Written in capitals throughout: SABAH is a newspaper, sabah is the morning. */
const inCapitals = (sign: string) => /\p{Lu}/u.test(sign) && !/\p{Ll}/u.test(sign)

function signaturesOf(publisher: RegisteredPublisher, language: string): Signature[] {
  const { slug } = publisher
  const names = inLanguage(publisher.names, language) ?? []
  const signs = inLanguage(publisher.signatures, language) ?? []
  return [
    ...publisher.domains.map((domain) => ({
      slug,
      folded: foldSpelling(domain),
      weight: 6,
      name: false,
      capitals: false,
    })),
    ...signs.map((sign) => ({
      slug,
      folded: foldSpelling(sign),
      weight: 2,
      name: false,
      capitals: inCapitals(sign),
    })),
    ...names.map((told) => ({
      slug,
      folded: foldSpelling(told),
      weight: 1,
      name: true,
      capitals: inCapitals(told),
    })),
  ]
}

/** The signatures of all publishers in one language, compiled once. */
export function compileSignatures(publishers: readonly RegisteredPublisher[], language: string): Signatures {
  const signatures = new Trie<Signature>(EXACT)
  for (const signature of publishers.flatMap((one) => signaturesOf(one, language)))
    if (signature.folded.length >= SHORTEST) signatures.add(signature.folded, signature)
  return signatures
}

/** Whether an offset is inside a word. */
const joined = (text: string, at: number) =>
  isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at))

/** A signature where it stands in a text. */
interface Place {
  at: number
  words: string
  lineFrom: number
  line: string
}

function placeOf(text: string, at: number, words: string): Place {
  const lineFrom = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = text.indexOf('\n', at)
  return { at, words, lineFrom, line: text.slice(lineFrom, lineEnd === -1 ? undefined : lineEnd).trim() }
}

/** How much a signature tells where it stands: in a dateline or at the foot much, inside a sentence little. */
function weightAt(text: string, { at, words, lineFrom, line }: Place, bodyEnd: number): number {
  const alone = line.length <= words.length + 24
  if (alone) return at < LEAD || at > bodyEnd ? 6 : 3
  if (lineFrom >= at - 30) return at < 900 ? 5 : 1.5
  const inBrackets = /[(/"-]\s*$/.test(text.slice(Math.max(0, at - 3), at))
  if (inBrackets && at < 500) return 3
  return 0.5
}

const PARTED = /[-/|()]/
const OPENED = /[-/|(,]/
const CLOSED = /[-/|):]/
const NAME_ALONE = 3

/**
 * Whether a publisher's name stands as a sign and not in a sentence ("the foreign ministry said"): alone in
 * its line, or parted from the rest by the marks that datelines and page heads use. A short one needs marks
 * on both sides: "Tahran - IRNA -".
 */
function standsAsSign(text: string, { at, words, lineFrom, line }: Place): boolean {
  const before = text.slice(Math.max(lineFrom, at - 2), at).trim()
  const after = text
    .slice(at + words.length, at + words.length + 2)
    .trim()
    .charAt(0)
  if (OPENED.test(before) && CLOSED.test(after)) return true
  if (words.length < LONG_NAME) return false
  return line.length <= words.length + NAME_ALONE || PARTED.test(before) || PARTED.test(after)
}

/** The credit of a picture ("© Sputnik / …"), which another agency may have taken; at the foot it is the page's own. */
const isCredit = (text: string, at: number, bodyEnd: number) =>
  at < bodyEnd && /©\s*$/.test(text.slice(Math.max(0, at - 2), at))

/** The publisher whose signs weigh most; null where none does. */
export function findPublisher(
  { folded, quote }: Pick<FoldedText, 'folded' | 'quote'>,
  signatures: Signatures,
  quoting: (start: number) => boolean,
): PublisherFound | null {
  const bodyEnd = folded.length - Math.min(400, folded.length * 0.15)
  const scores = new Map<string, { score: number; at: number; length: number }>()
  for (let at = 0; at + SHORTEST <= folded.length; at++) {
    if (joined(folded, at)) continue
    for (const { end, values } of signatures.matches(folded, at)) {
      if (joined(folded, end) || quoting(at) || isCredit(folded, at, bodyEnd)) continue
      for (const { slug, folded: words, weight, name, capitals } of values) {
        if (capitals && !inCapitals(quote(at, end))) continue
        const place = placeOf(folded, at, words)
        if (name && !standsAsSign(folded, place)) continue
        const score = weight * weightAt(folded, place, bodyEnd) * (1 + words.length / 50)
        const known = scores.get(slug)
        if (!known || score > known.score) scores.set(slug, { score, at, length: words.length })
      }
    }
  }
  let best: (PublisherFound & { score: number }) | null = null
  for (const [slug, { score, at, length }] of scores)
    if (score >= 2.4 && (!best || score > best.score))
      best = { slug, score, span: { start: at, end: at + length }, rule: 'signature' }
  return best && { slug: best.slug, span: best.span, rule: best.rule }
}
