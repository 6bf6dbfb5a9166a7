/** The words of a sentence by which somebody takes a position. */
import { type Document, isMark, type Sentence } from '../document'
import type { Stretch } from '../events/model'
import type { Scene } from '../events/scene'
import type { Mark } from '../gazetteer/marks'

/** Words that may stand between a word of expressing and what is expressed: "voiced his deep concern". */
const REACH = 4

const range = ({ from, to }: Stretch) => Array.from({ length: to - from }, (_, index) => from + index)

/** "his support for it he announced": a word of expressing far behind what it expresses is no cue of its own. */
function carries(document: Document, before: Mark<'stance'>, cue: Mark<'stance'>): boolean {
  const { marks, tokens, vocabulary } = document
  return (
    before.value.object === 'after' &&
    cue.value.object === 'before' &&
    marks.at('speech', cue.from)?.value.role === 'expressing' &&
    !tokens
      .slice(before.to, cue.from)
      .some((token) => token.kind === 'mark' || vocabulary.and.has(token.text))
  )
}

/** "stressed that he supports": two cues side by side are one, of the stance that the inner one tells. */
function united(document: Document, cues: readonly Mark<'stance'>[]): Mark<'stance'>[] {
  const kept: Mark<'stance'>[] = []
  for (const cue of cues) {
    const before = kept.at(-1)
    if (before && carries(document, before, cue)) continue
    if (before?.to !== cue.from || before.value.object !== cue.value.object || cue.prefix !== '')
      kept.push(cue)
    else {
      const inner = cue.value.object === 'before' ? before : cue
      kept[kept.length - 1] = { ...inner, from: before.from, to: cue.to, prefix: before.prefix }
    }
  }
  return kept
}

/** Cues of a sentence: not negated, not inside somebody's office. */
export function cuesOf({ document, cast }: Scene, sentence: Sentence): Mark<'stance'>[] {
  const offices = cast.bySentence.get(sentence.index) ?? []
  const expressed = expressions(document, sentence)
  const tokens = new Set(expressed.flatMap(range))
  const told = [
    ...expressed,
    ...document.marks
      .within('stance', sentence.from, sentence.to)
      .filter((cue) => !range(cue).some((at) => tokens.has(at))),
  ]
    .sort((a, b) => a.from - b.from)
    .filter(({ from }) => document.marks.phrase('negations', from - 1)?.to !== from)
    .filter(({ from }) => !offices.some((one) => one.from <= from && from < one.to))
  return united(document, told)
}

/** A word of expressing near a noun, rather before it than after, with nothing that parts them. */
function expressingBeside(document: Document, noun: Mark<'feeling'>, from: number, to: number) {
  const { marks, tokens } = document
  const within = (first: number, last: number) =>
    marks.within('speech', first, last).filter(({ value }) => value.role.startsWith('expressing'))
  const joined = (first: { to: number }, second: { from: number }) =>
    second.from - first.to <= REACH &&
    !tokens.slice(first.to, second.from).some((token) => isMark(token, ',', ':', ';', '"'))
  const before = within(Math.max(from, noun.from - 2 * REACH), noun.from).at(-1)
  if (before && joined(before, noun)) return before
  const after = within(noun.to, Math.min(to, noun.to + 2 * REACH))[0]
  return after && joined(noun, after) ? after : undefined
}

/** The nouns that words of expressing tell: of each word the nearest, of two side by side the inner. */
function expressedIn(document: Document, { from, to }: Sentence) {
  const found = new Map<number, { noun: Mark<'feeling'>; verb: Mark<'speech'> }>()
  for (const noun of document.marks.within('feeling', from, to)) {
    const verb = expressingBeside(document, noun, from, to)
    if (!verb) continue
    const known = found.get(verb.from)?.noun
    const nearer = known && noun.to <= verb.from
    if (!known || nearer || known.to === noun.from) found.set(verb.from, { noun, verb })
  }
  return [...found.values()]
}

/** "voiced his concern": a word of expressing beside a noun of what is felt. */
function expressions(document: Document, sentence: Sentence): Mark<'stance'>[] {
  return expressedIn(document, sentence).map(({ noun, verb }) => {
    const end = Math.max(noun.to, verb.to)
    const value = {
      stance: noun.value.stance,
      object: verb.value.role === 'expressing-after' ? ('after' as const) : noun.value.object,
      joint: verb.value.role === 'expressing-jointly',
    }
    return {
      category: 'stance' as const,
      value,
      values: [value],
      cases: 0,
      ending: '',
      from: Math.min(noun.from, verb.from),
      // The verb that carries it, in languages where it comes last: "concern expressing did".
      to: value.object === 'before' ? (document.marks.at('verb', end)?.to ?? end) : end,
      prefix: noun.from < verb.from ? noun.prefix : verb.prefix,
    }
  })
}
