/** What the vocabulary holds: for each spelling what its words can mean, and how they mark a text. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { Stance } from '../draft'
import { DECLINED, type Declension, type Form, type Manner } from '../languages/declension'
import type { OfficeClass, OfficeField, PhraseName, Tense, VerbClass, VerbForm } from '../languages/schema'
import { foldSpelling } from '../text/fold'
import type { MarkedAt, Marks } from './marks'
import { Trie } from './trie'

export interface Meanings {
  office: {
    class: OfficeClass
    /** Its class where nothing but a state follows. */
    ofState: OfficeClass | null
    field: OfficeField | null
    party: string | null
    ofMinistry: boolean
    plural: boolean
  }
  field: { field: OfficeField }
  verb: {
    class: VerbClass
    tense: Tense
    negated: boolean
    kind: MeetingKind | null
    /** What it does where it is not finite; null where it is. */
    form: VerbForm | null
  }
  meeting: { kind: MeetingKind; loose: boolean }
  manner: { kind: MeetingKind }
  session: { kind: 'round' | 'summit' | 'ministerial' }
  ordinal: { value: number }
  length: { days: number }
  topic: { topic: string }
  stance: { stance: Stance; object: 'before' | 'after'; joint: boolean }
  feeling: { stance: Stance; object: 'before' | 'after' }
  speech: { role: 'attribution' | 'together' | 'expressing' | 'expressing-after' | 'expressing-jointly' }
  phrase: { name: PhraseName }
  official: { slug: string; surname: boolean; ambiguous: boolean }
  party: { slug: string; demonym: boolean }
  place: { slug: string }
  series: { slug: string }
}
export type Category = keyof Meanings

/** Something the trie finds: what it is, and how it marks the words where it was found. */
export interface Entry {
  category: Category
  /** The category, or for a phrase the list it is of. */
  name: string
  /** A demonym may take the endings of its case. */
  demonym: boolean
  /** Spelt with a capital in the list: only words written so are meant (US, us). */
  capital: boolean
  /** Found in one word only, whatever blanks the text has between its letters. */
  solid: boolean
  mark(marks: Marks, at: MarkedAt): void
}

/** `cases`: those that the form can stand in, a bit for each; 0 where the language has none. */
export function entry<C extends Exclude<Category, 'phrase'>>(
  category: C,
  value: Meanings[C],
  cases = 0,
): Entry {
  return {
    category,
    name: category,
    demonym: false,
    capital: false,
    solid: false,
    mark: (marks, at) => marks.add(category, value, at, cases),
  }
}

type Variety = Partial<Pick<Entry, 'demonym' | 'capital' | 'solid'>>

/** An entry with what is special about one of its spellings; written out, so that all entries are of one shape. */
export const withVariety = (entry: Entry, variety: Variety): Entry => ({
  category: entry.category,
  name: entry.name,
  demonym: variety.demonym ?? entry.demonym,
  capital: variety.capital ?? entry.capital,
  solid: variety.solid ?? entry.solid,
  mark: entry.mark,
})

export const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/**
 * An entry for a spelling; one with a capital stands for words with a capital only, but for what sessions are
 * called in several words: "конституционный комитет".
 */
export function spelt(spelling: string, entry: Entry): Entry {
  const called = (entry.category === 'series' || entry.category === 'topic') && spelling.includes(' ')
  return !called && CAPITAL.test(spelling.replace(DECLINED, ''))
    ? withVariety(entry, { capital: true })
    : entry
}

/** A trie whose patterns of one word are found in one word, where words are always written apart: no Зарифи in "Зариф и". */
export class TrieOfWords extends Trie<Entry> {
  override add(folded: string, value: Entry): void {
    super.add(folded, /[ '-]/.test(folded) ? value : withVariety(value, { solid: true }))
  }
}

/** The forms that an entry of a lexicon is found in. */
export type FormsOf = (word: string, manner: Manner) => Form[]

export function formsWith(declension: Declension | null): FormsOf {
  return (word, manner) => {
    const declined = word.startsWith(DECLINED)
    const plain = declined ? word.slice(DECLINED.length) : word
    if (declined && declension) return declension.forms(plain, manner)
    return [{ form: foldSpelling(plain), cases: declension?.all ?? 0, plural: false }]
  }
}
