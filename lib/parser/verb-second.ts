/**
 * Clauses of languages whose verb stands between subject and object. Each finite verb has a clause;
 * it begins at the last word between two verbs that can begin one (and, while, a comma), never
 * inside what tells of one person ("A, the foreign minister, and B").
 */
import { type Clause, isMeetingBefore } from './clause'
import { Cutting } from './cutting'
import { type Document, isMark, type Sentence } from './document'
import { inIdiom } from './idioms'
import type { Actor } from './mentions/actors'
import {
  asDone,
  beginsBackdrop,
  closesApposition,
  describes,
  inTenseOf,
  isPurposeOf,
  joinsDirectly,
  joinsThoseOfMeeting,
  joinsWords,
  obliqueIn,
  rowLedBy,
  startsAfter,
  TELLING,
} from './verb-second-forms'
import { isAdverb, type Verb, verbAt } from './verbs-with-helpers'

interface Frame {
  parent: Clause
  from: number
}

/** Cuts one sentence; `closed` tells of tokens inside somebody's name and title. */
class Cutter extends Cutting {
  private readonly frames: Frame[] = []

  constructor(
    document: Document,
    sentence: Sentence,
    readonly closed: (at: number) => boolean,
    /** Inside a name and its title, where no word is a verb: Mark Rutte, the Chargé d'Affaires. */
    private readonly titled: (at: number) => boolean,
    /** Where somebody's name or title begins that stands in no subject's case. */
    readonly oblique: (at: number) => boolean,
  ) {
    super(document, sentence, sentence.from)
  }

  read(): Clause[] {
    const { sentence, document } = this
    for (let at = sentence.from; at < sentence.to; at++) {
      const relative = this.opensRelative(at)
      if (relative !== null) {
        at = relative - 1
        continue
      }
      if (this.endsRelative(at)) {
        this.leave(at)
        continue
      }
      if (
        document.marks.phrase('complement', at) &&
        this.current.verb?.value.class === 'speak' &&
        !this.closed(at)
      ) {
        this.cut(at, this.current.parent)
        continue
      }
      if (this.frames.length === 0 && beginsBackdrop(document, this.current, at)) {
        this.cut(at, null)
        continue
      }
      const verb = this.titled(at) ? null : verbAt(document, at, sentence.to)
      if (!verb) continue
      this.take(verb)
      at = verb.to - 1
    }
    while (this.frames.length > 0) this.leave(sentence.to)
    this.close(sentence.to)
    return this.clauses
  }

  /** Out of a relative clause, into the one it stands in. */
  private leave(to: number): void {
    const frame = this.frames.pop()
    if (!frame) return
    this.close(to)
    frame.parent.cut.push({ from: frame.from, to })
    this.current = frame.parent
  }

  /** Past the relative pronoun where one opens a clause at a token; null where none does. */
  private opensRelative(at: number): number | null {
    const { document, current, sentence } = this
    const relative = document.marks.phrase('relative', at)
    if (!relative || at === sentence.from || this.closed(at)) return null
    if (document.marks.phrase('complement', at) && current.verb?.value.class === 'speak') return null
    if (isMeetingBefore(document, at, current)) return relative.to
    // ", who …" after a relative clause of somebody else's is none of its own.
    if (this.frames.length > 1 && current.verb !== null && isMark(document.tokens[at - 1], ','))
      this.leave(at)
    this.frames.push({ parent: this.current, from: at })
    this.open(at, this.current)
    return relative.to
  }

  /** "…, who died this week, and of B": after a relative clause a preposition goes on with what it stands in. */
  private endsRelative(at: number): boolean {
    const { document, current } = this
    if (this.frames.length === 0 || current.verb === null || !isMark(document.tokens[at], ',')) return false
    if (!document.vocabulary.and.has(document.tokens[at + 1]?.text ?? '')) return false
    let next = at + 2
    while (next < this.sentence.to && (isMark(document.tokens[next], ',') || isAdverb(document, next))) next++
    return (['officeOf', 'with', 'by', 'between'] as const).some((name) => document.marks.phrase(name, next))
  }

  private take(verb: Verb): void {
    const { current, document } = this
    if (current.verb === null) {
      if (describes(document, this.sentence, current, this.closed, verb)) return
      current.verb = verb.value.tense === 'participle' ? null : verb
      return
    }
    if (startsAfter(document, verb) && !this.closed(verb.from - 1)) {
      this.next(verb.from - 1, inTenseOf(verb, current.verb))
      return
    }
    // "the envoy received by …", "talks held in …": a participle beside its noun.
    if (verb.value.tense === 'participle') return
    const coordinate = joinsDirectly(document, current, verb)
    const infinitive =
      verb.value.tense === 'wish' && document.marks.at('verb', verb.from)?.value === verb.value
    const boundary = this.boundaryBefore(current.verb.to, verb.from)
    const before = infinitive && isPurposeOf(document, current.verb, boundary) ? null : boundary
    if (this.frames.length > 0 && !coordinate) {
      const parent = this.frames.at(-1)?.parent
      this.leave(before ?? verb.from)
      if (parent?.verb === null) parent.verb = verb
      else this.next(before ?? verb.from, verb)
      return
    }
    // "called A to discuss", but "asked A to meet B": whom somebody called does nothing yet.
    const calls = infinitive && inIdiom(document, { ...current, to: verb.to })?.value.class === 'meet'
    // "hopes to hold", "agreed to meet": one predicate; "met in Moscow to look for" tells no more; "came to meet" are two.
    if (infinitive && before === null && current.verb.value.class !== 'travel') {
      if (verb.from - current.verb.to <= 1) [current.auxiliary, current.verb] = [current.verb, verb]
      if (verb.from - current.verb.to <= 1 || calls || TELLING.has(current.verb.value.class)) return
    }
    const said = current.verb.value.class === 'speak' && !calls ? current.verb.to : null
    const start = before ?? said ?? (infinitive ? verb.from : null)
    if (start !== null) this.next(start, infinitive ? asDone(document, verb, current.verb) : verb)
  }

  private next(at: number, verb: Verb): void {
    this.cut(at, this.current.parent)
    this.current.verb = verb
  }

  /** The last place between two verbs where a clause can begin. */
  private boundaryBefore(from: number, to: number): number | null {
    const { document } = this
    for (let at = to - 1; at >= from; at--) {
      if (this.closed(at)) continue
      const token = document.tokens[at]
      const and = document.vocabulary.and.has(token?.text ?? '')
      const start = document.marks.phrase('clauseStarts', at)
      const mark =
        isMark(token, ',', ';', ':', '-', '"', '(', ')') &&
        !closesApposition(document, this.sentence, this.closed, at) &&
        !joinsWords(document, at)
      if (!and && !start && !mark) continue
      const led = and ? rowLedBy(document, this, at, from) : null
      at = led ?? at
      if (led !== null) continue
      if (and && joinsThoseOfMeeting(document, this.closed, at)) continue
      // "A and B met": what joins two subjects begins no clause.
      if (and && this.joinsSubjects(at, to)) return this.rowBegins(at)
      return mark ? (this.subjectBegins(from, at) ?? at) : at
    }
    return null
  }

  /** ", while B, on Monday, met": a comma between a subject and its verb begins nothing; the word before the subject does. */
  private subjectBegins(from: number, comma: number): number | null {
    const { document } = this
    for (let at = comma - 1; at > from; at--) {
      const start = document.marks.phrase('clauseStarts', at)
      if (!start || this.closed(at) || !isMark(document.tokens[at - 1], ',')) continue
      if ((document.marks.phrase('and', at)?.to ?? 0) > start.to) return null
      return this.closed(start.to) ? at : null
    }
    return null
  }

  /**
   * Whether an "and" stands between two people who are subjects of the verb: the second stands right
   * before it, and the row of people begins where a clause can. "met A and B said" has an object first.
   */
  private joinsSubjects(at: number, verb: number): boolean {
    if (!this.closed(at - 1) || !this.closed(at + 1)) return false
    for (let next = at + 1; next < verb; next++)
      if (!this.closed(next) && !isAdverb(this.document, next) && !isMark(this.document.tokens[next], ','))
        return false
    return this.rowBegins(at) !== null
  }

  /** The boundary that a row of people before an "and" begins at; null where something else does. */
  private rowBegins(and: number): number | null {
    const { document } = this
    let at = and - 1
    while (at > this.sentence.from) {
      while (at > this.sentence.from && this.closed(at)) at--
      if (!isMark(document.tokens[at], ',') || !this.closed(at - 1)) break
      at--
    }
    const { verb } = this.current
    if (verb === null || at < verb.to) return null
    const starts =
      isMark(document.tokens[at], ',', ':', '-', '"') ||
      document.marks.phrase('clauseStarts', at) !== undefined ||
      document.marks.phrase('complement', at) !== undefined
    return starts ? at : null
  }
}

/** Clauses of all sentences, in order of their ends. */
export function verbSecond(document: Document, actors: readonly Actor[]): Clause[] {
  const closed = new Uint8Array(document.tokens.length)
  for (const actor of actors) closed.fill(actor.kind === 'named' ? 2 : 1, actor.from, actor.to)
  const oblique = obliqueIn(document, actors)
  return document.sentences.flatMap((sentence) =>
    new Cutter(
      document,
      sentence,
      (at) => closed[at] !== 0,
      (at) => closed[at] === 2,
      (at) => oblique.has(at),
    ).read(),
  )
}
