/** How a language writes words together and makes names, where spaces and capitals do not tell. */
import { z } from 'zod'
import { words } from './words'

/** An article that is written on to the word after it. */
export const articleSchema = z.strictObject({
  letters: z.string().min(1),
  /** With a preposition after which it loses its first letter: لل. */
  swallowed: z.string().min(1),
  /** Its first letter as written: others that fold to it begin words of their own (ألبرت). */
  initials: words,
  /** What may be written on before it, on a name's word and on a title's. */
  onNames: words,
  onTitles: words,
  /** What an adjective with it that tells a country ends in. */
  demonymEndings: words,
})

/** Words that names are made with. */
export const namingSchema = z.strictObject({
  /** Those that are one name with the next word: أبو, بن. */
  compounds: words,
  /** Of these, those before a father's or a house's name. */
  fathers: words,
  /** "Servant of": a given name with the next word, whatever that is else. */
  servant: z.string().min(1).optional(),
  /** What fathers' names end in, in all cases: вич, вича. */
  fathersEndings: words.optional(),
})

/** What is written on to words, beyond the letters that a lexicon lists as attached. */
export const attachingSchema = z.strictObject({
  /** Of what is attached, what verbs may carry. */
  toVerbs: words,
  /** Of what is attached, what says where something is: بالعاصمة. */
  locatives: words,
})
