/** Verbs that mean something else with a noun of their clause, wherever it stands: "принять участие". */
import type { Clause } from './clause'
import type { Document } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { Mark } from './gazetteer/marks'
import type { Idiom } from './gazetteer/vocabulary'

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether words stand in a text as words of their own. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length])) return true
  return false
}

/** "called on the government to resign": one of the words before a word that is no name, later in the sentence. */
function usual(
  { tokens, marks }: Document,
  { sentence }: Clause,
  at: number,
  words: Idiom['unless'],
): boolean {
  for (let index = at; index < sentence.to - 1 && words.size > 0; index++) {
    const next = tokens[index + 1]
    if (!words.has(tokens[index]?.text ?? '') || next?.kind !== 'word' || next.capital) continue
    if (!marks.phrase('articles', index + 1) && !marks.phrase('determiners', index + 1)) return true
  }
  return false
}

/** Tokens of somebody's title and name at most. */
const LONGEST_OBJECT = 16

/**
 * "called President A on Monday", not "called A a friend", "called A's plan": somebody in capitals right after the
 * verb, and after him the clause's end, a day or a small word of where, when or what about.
 */
function hasWhom({ tokens, marks, dateTokens }: Document, { sentence }: Clause, from: number): boolean {
  let named = false
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_OBJECT); at++) {
    const token = tokens[at]
    if (dateTokens.has(at) || token?.kind !== 'word') return named && token?.text !== '"'
    if (token.suffix !== '' && !marks.at('party', at)) return false
    const title = marks.at('office', at) ?? marks.at('official', at)
    named ||= title !== undefined
    if (title) at = title.to - 1
    else if (!token.capital && !marks.phrase('officeOf', at) && !marks.phrase('counterpart', at)) {
      const about = (['about', 'locatives', 'also', 'within', 'clauseStarts'] as const).some((name) =>
        marks.phrase(name, at),
      )
      return named && (about || dateTokens.has(at + 1) || dateTokens.has(at + 2))
    }
  }
  return named
}

/** The verb of a clause, in the meaning that a noun of the clause gives it: "принять участие". */
export function inIdiom(document: Document, clause: Clause): Mark<'verb'> | null {
  const { vocabulary, text, tokens } = document
  const { verb } = clause
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]]
  if (!verb || !first || !last) return verb
  const words = tokens
    .slice(Math.max(verb.from, verb.to - 2), verb.to)
    .map((token) => (token.index === verb.from ? token.text.slice(verb.prefix.length) : token.text))
  const idioms = vocabulary.idioms.get(words.at(-1) ?? '') ?? vocabulary.idioms.get(words.join(' '))
  if (!idioms) return verb
  const told = text.folded.slice(first.start, last.end)
  const idiom = idioms.find(
    (one) =>
      (one.with.length === 0 || one.with.some((noun) => holds(told, noun))) &&
      !usual(document, clause, verb.to, one.unless) &&
      (!one.whom || hasWhom(document, clause, verb.to)),
  )
  if (!idiom) return verb
  return verbAs(verb, { class: idiom.class, kind: idiom.kind ?? verb.value.kind })
}
