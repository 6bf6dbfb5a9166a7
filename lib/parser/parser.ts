/** The parser's door: compile a registry once, then read dispatches with it. */
import type { Registry } from '@/lib/registry/schema'
import { type CompiledLanguage, compileLanguage, vocabulariesFor } from './compiled-language'
import type { Signals } from './confidence/signals'
import { findDateExpressions } from './dates/expressions'
import type { DateExpression } from './dates/model'
import type { DraftIssue, Given, Reading } from './draft'
import { homeOfVariety } from './home'
import { compileRecognizer, detectLanguage } from './language'
import { type LanguageKit, languageKits } from './languages'
import { beginningOf, joinPieces, LONGEST, type Piece, piecesOf } from './pieces'
import { compileSignatures, findPublisher } from './publisher'
import { readDispatch } from './reading'
import { type FoldedText, foldText } from './text/fold'

const CUT: DraftIssue = {
  code: 'text-cut',
  message: `Only the first ${LONGEST.toLocaleString('en')} characters were read.`,
  span: null,
  meeting: null,
}

const UNSIGNED: DraftIssue = {
  code: 'publisher-unknown',
  message: 'Nothing tells who published it.',
  span: null,
  meeting: null,
}

export type Parse = (text: string, given: Given) => Reading

/**
 * For each publisher the state whose capital keeps its time: whom "our country" means. Moscow's hour is kept in
 * Sukhumi too: only states that have a code of their own count.
 */
function homesOf(registry: Registry): Map<string, string> {
  const zones = new Map(registry.places.map((place) => [place.slug, place.timezone]))
  const byZone = new Map<string, string>()
  for (const { kind, iso2, capital, slug } of registry.parties) {
    const zone = capital === undefined ? undefined : zones.get(capital)
    if (kind === 'state' && iso2 !== undefined && zone !== undefined && !byZone.has(zone))
      byZone.set(zone, slug)
  }
  return new Map(
    registry.publishers.flatMap(({ slug, timezone }) => {
      const home = byZone.get(timezone)
      return home === undefined ? [] : [[slug, home] as const]
    }),
  )
}

/** A reading, with what speaks for and against each of its meetings: what confidence is fitted on. */
export interface Examined {
  reading: Reading
  signals: Signals[]
}

/**
 * Compiles a registry; the parser it returns reads one dispatch at a time, quickly and without
 * knowing of any other. A text in none of the languages gives a reading without meetings and the
 * issue `language-not-read`.
 */
export function createParser(registry: Registry, kits?: readonly LanguageKit[]): Parse {
  const examine = createExaminer(registry, kits)
  return (text, given) => examine(text, given).reading
}

/** As `createParser`, for those who measure the parser. */
export function createExaminer(
  registry: Registry,
  kits: readonly LanguageKit[] = languageKits,
): (text: string, given: Given) => Examined {
  const recognizers = kits.map(({ lexicon }) => compileRecognizer(lexicon.language, lexicon.recognition))
  const compiledFor = compilerOf(registry, kits)
  const examinePiece = pieceExaminer(registry)
  return (whole, given) => {
    const original = beginningOf(whole)
    const language = compiledFor(detectLanguage(original, recognizers))
    if (!language) return { reading: unread(given), signals: [] }
    const { reading, signals } = examinePieces(piecesOf(original), given, (text, known) =>
      examinePiece(text, language, known),
    )
    const issues = original.length < whole.length ? [CUT, ...reading.issues] : reading.issues
    return { reading: { ...reading, issues }, signals }
  }
}

/** Each language of the kits, compiled when a text is first in it; null where none of them is. */
function compilerOf(
  registry: Registry,
  kits: readonly LanguageKit[],
): (language: string | null) => CompiledLanguage | null {
  const kitOf = new Map(kits.map((kit) => [kit.lexicon.language, kit]))
  const vocabularyOf = vocabulariesFor(registry)
  const compiled = new Map<string, CompiledLanguage>()
  return (language) => {
    const kit = kitOf.get(language ?? '')
    if (!kit) return null
    const known = compiled.get(kit.lexicon.language) ?? compileLanguage(kit, vocabularyOf)
    compiled.set(kit.lexicon.language, known)
    return known
  }
}

type PublisherOf = (
  text: FoldedText,
  language: string,
  given: Given,
  dates: readonly DateExpression[],
) => string | null

/** Who published a text: as given, else as its signatures tell; null where nothing does. */
function publisherFinder({ publishers }: Registry): PublisherOf {
  const signatures = new Map<string, ReturnType<typeof compileSignatures>>()
  return (text, language, { publisher: given }, dates) => {
    if (given !== null)
      return publishers.find(({ slug, aliases }) => slug === given || aliases?.includes(given))?.slug ?? given
    const known = signatures.get(language) ?? compileSignatures(publishers, language)
    signatures.set(language, known)
    // A newspaper may be called as a month is: within a date it is the month.
    const inDate = (at: number) => dates.some(({ span }) => span.start <= at && at < span.end)
    return findPublisher(text, known, inDate)?.slug ?? null
  }
}

/** Reads a text no longer than one piece, in a language that is compiled. */
function pieceExaminer(
  registry: Registry,
): (original: string, language: CompiledLanguage, given: Given) => Examined {
  const homes = homesOf(registry)
  const publisherOf = publisherFinder(registry)
  return (original, { kit, vocabulary, ranksOf }, given) => {
    const text = foldText(original)
    const { language } = kit.lexicon
    const expressions = findDateExpressions(text, kit.dates)
    const publisher = publisherOf(text, language, given, expressions)
    const ofPublisher = publisher === null ? undefined : homes.get(publisher)
    const home = ofPublisher ?? homeOfVariety(text.folded, vocabulary) ?? kit.lexicon.home ?? null
    const read = readDispatch({ text, vocabulary, kit, expressions, ranksOf, home, given: given.published })
    const reading: Reading = {
      language,
      title: read.title,
      article: { published: read.dated.publication.printed?.edtf ?? null, publisher },
      meetings: read.meetings,
      issues: [...(publisher === null ? [UNSIGNED] : []), ...read.issues],
    }
    return { reading, signals: read.signals }
  }
}

/** Examines pieces one after the other: what the first tells of publisher and day holds for all. */
function examinePieces(
  pieces: readonly Piece[],
  given: Given,
  examine: (text: string, given: Given) => Examined,
): Examined {
  let known = given
  const examined = pieces.map((piece) => {
    const { reading, signals } = examine(piece.text, known)
    const { published, publisher } = reading.article
    known = { published: known.published ?? published, publisher: known.publisher ?? publisher }
    return { piece, reading, beside: signals }
  })
  const { reading, beside } = joinPieces(examined)
  return { reading, signals: beside }
}

function unread(given: Given): Reading {
  const issue: DraftIssue = {
    code: 'language-not-read',
    message: 'The text is in none of the languages that the archive reads.',
    span: null,
    meeting: null,
  }
  return {
    language: null,
    title: null,
    article: { published: given.published, publisher: given.publisher },
    meetings: [],
    issues: [issue],
  }
}
