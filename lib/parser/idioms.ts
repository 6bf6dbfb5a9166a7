/** Verbs that mean something else with a noun of their clause, wherever it stands: "принять участие". */
import type { Clause } from './clause'
import type { Document } from './document'
import type { Mark } from './gazetteer/marks'

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether words stand in a text as words of their own. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length])) return true
  return false
}

/** The verb of a clause, in the meaning that a noun of the clause gives it: "принять участие". */
export function inIdiom({ vocabulary, text, tokens }: Document, clause: Clause): Mark<'verb'> | null {
  const { verb } = clause
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]]
  const word = tokens[(verb?.to ?? 0) - 1]?.text ?? ''
  const idioms = verb ? vocabulary.idioms.get(word) : undefined
  if (!verb || !idioms || !first || !last) return verb
  const told = text.folded.slice(first.start, last.end)
  const idiom = idioms.find((one) => one.with.some((words) => holds(told, words)))
  if (!idiom) return verb
  const value = { ...verb.value, class: idiom.class, kind: idiom.kind ?? verb.value.kind }
  return { ...verb, value, values: [value] }
}
