/**
 * Words in all their cases, by paradigms that a language gives as data: endings by class, aligned by
 * case over the words of a name or title. What is listed once in its dictionary form is found in
 * every other, and a stranger's name is known again in another case.
 */
import { z } from 'zod'
import { foldSpelling } from '../text/fold'

export const paradigmSchema = z.strictObject({
  /** Whose words it is for: names of men, of women, nouns, adjectives. */
  of: z.enum(['man', 'woman', 'noun', 'adjective']),
  /** Endings of the dictionary form, with blanks between; the longest that fits decides. */
  ends: z.string().min(1),
  /** Letters that are cut off before an ending is written on. */
  cut: z.int().min(0).default(0),
  /**
   * One ending for each case, the dictionary form's first; `-` for none, `/` between two in use, `*` for
   * an accusative that is the nominative of things and the genitive of people. A class without forms stays.
   */
  singular: z.string().optional(),
  plural: z.string().optional(),
  /** Other genders of an adjective that stands alone: feminine, neuter. */
  genders: z.array(z.string()).optional(),
})

export const declensionSchema = z.strictObject({
  paradigms: z.array(paradigmSchema),
  /** Index of the case of whom something belongs to: "the deputy of the minister". */
  possessive: z.int(),
  /** Words inside a name that never change: бен, аль, оглу. */
  stays: z.array(z.string()),
  /** Endings by which a woman's given name is known, and those by which a surname is. */
  womensEndings: z.strictObject({ given: z.array(z.string()), surname: z.array(z.string()) }),
  /** Women's given names without such an ending. */
  womensNames: z.array(z.string()),
  /** Men's given names with such an ending. */
  mensNames: z.array(z.string()),
})
export type DeclensionData = z.input<typeof declensionSchema>

/** A form of a name or title: `cases` has one bit for each case that it can be. */
export interface Form {
  form: string
  cases: number
  plural: boolean
}

/** How the words of an entry go together: a person's name declines throughout, a title up to its noun. */
export type Manner = 'person' | 'title' | 'thing'
type Class = z.infer<typeof paradigmSchema>['of']
type Number = 'singular' | 'plural'

interface Paradigm {
  of: Class
  end: string
  cut: number
  singular: string[][] | null
  plural: string[][] | null
  genders: string[][][]
}

/** Set before words of an entry that decline against the rule, and before words that stay against it. */
const DECLINES = '+'
const STAYS = '='
/** An entry that begins so is declined; others stand as listed. */
export const DECLINED = '~'
const ABBREVIATION = /^\p{Lu}{2,}$/u

const endingsOf = (told: string): string[][] =>
  told.split(' ').map((one) => one.split('/').map((ending) => (ending === '-' ? '' : ending)))

export class Declension {
  private readonly byEnd = new Map<string, Paradigm>()
  private readonly longestEnd: number
  private readonly stays: Set<string>
  private readonly mens: Set<string>
  private readonly womens: Set<string>
  /** For the last letters of a form: what its dictionary form may end in instead, and the cases. */
  private readonly back = new Map<string, Map<string, number>>()
  private readonly known = new Map<string, ReadonlyMap<string, number>>()
  readonly all: number
  /** The bit of the case of whom something belongs to. */
  readonly possessive: number

  constructor(private readonly data: z.output<typeof declensionSchema>) {
    let longest = 0
    let cases = 0
    for (const { of, ends, cut, singular, plural, genders } of data.paradigms)
      for (const end of ends.split(' ').map(foldSpelling)) {
        const paradigm: Paradigm = {
          of,
          end,
          cut,
          singular: singular === undefined ? null : endingsOf(singular),
          plural: plural === undefined ? null : endingsOf(plural),
          genders: (genders ?? []).map(endingsOf),
        }
        cases = Math.max(cases, paradigm.singular?.length ?? 0, paradigm.plural?.length ?? 0)
        longest = Math.max(longest, end.length)
        this.byEnd.set(`${of} ${end}`, paradigm)
        if (of === 'man' || of === 'woman') this.learnBack(paradigm)
      }
    this.longestEnd = longest
    this.all = (1 << cases) - 1
    this.possessive = 1 << data.possessive
    this.stays = new Set(data.stays.map(foldSpelling))
    this.womens = new Set(data.womensNames.map(foldSpelling))
    this.mens = new Set(data.mensNames.map(foldSpelling))
  }

  private learnBack({ end, cut, singular }: Paradigm): void {
    singular?.forEach((endings, index) => {
      for (const ending of endings.flatMap((one) => (one === '*' ? (singular[1] ?? []) : one))) {
        const form = end.slice(0, end.length - cut) + ending
        if (form === '') continue
        const ways = this.back.get(form) ?? new Map<string, number>()
        ways.set(end, (ways.get(end) ?? 0) | (1 << index))
        this.back.set(form, ways)
      }
    })
  }

  private find(of: Class, word: string): Paradigm | null {
    for (let size = Math.min(this.longestEnd, word.length); size > 0; size--) {
      const found = this.byEnd.get(`${of} ${word.slice(-size)}`)
      // A class needs a stem before its ending, unless it is a whole word's own.
      if (found && (word.length > size || size > 2)) return found
    }
    return null
  }

  /** The forms of a folded word for each case; null where it has none in that number. */
  private formsOf(word: string, paradigm: Paradigm, endings: string[][] | null, people: boolean) {
    if (!endings) return null
    const stem = word.slice(0, word.length - paradigm.cut)
    const nominative = endings[0] ?? []
    const genitive = endings[1] ?? []
    return endings.map((one) =>
      one
        .flatMap((ending) => (ending === '*' ? (people ? genitive : [...nominative, ...genitive]) : [ending]))
        .map((ending) => stem + ending),
    )
  }

  /** Whether a name is a woman's: by its given name, or by its surname. */
  private isWoman(words: readonly string[]): boolean {
    const given = words[0] ?? ''
    const surname = words.at(-1) ?? ''
    const { womensEndings } = this.data
    if (this.mens.has(given)) return false
    if (words.length > 1 && this.womens.has(given)) return true
    if (womensEndings.surname.some((end) => surname.endsWith(end))) return true
    return words.length > 1 && womensEndings.given.some((end) => given.endsWith(end))
  }

  private wordForms(
    word: string,
    classes: readonly Class[],
    number: Number,
    people: boolean,
  ): { forms: string[][]; adjective: boolean } | null {
    const last = word.slice(word.lastIndexOf('-') + 1)
    const lead = word.slice(0, word.length - last.length)
    const folded = foldSpelling(last)
    if (ABBREVIATION.test(last) || this.stays.has(folded)) return null
    for (const of of classes) {
      const paradigm = this.find(of, folded)
      const forms = paradigm && this.formsOf(folded, paradigm, paradigm[number], people)
      if (forms)
        return {
          forms: forms.map((one) => one.map((form) => foldSpelling(lead) + form)),
          adjective: of === 'adjective',
        }
      if (paradigm && !paradigm.singular && !paradigm.plural) return null
    }
    return null
  }

  private phrase(entry: string, manner: Manner, number: Number, woman: boolean): Form[] {
    const byForm = new Map<string, number>()
    const name: Class = woman ? 'woman' : 'man'
    const classes: Class[] = manner === 'person' ? [name] : ['adjective', 'noun']
    let ended = false
    let declined = false
    const words = entry.split(/\s+/).map((told) => {
      const word = told.startsWith(DECLINES) || told.startsWith(STAYS) ? told.slice(1) : told
      const open = told.startsWith(DECLINES) || (!ended && !told.startsWith(STAYS))
      const found = open ? this.wordForms(word, classes, number, manner !== 'thing') : null
      declined ||= found !== null
      if (manner !== 'person' && !found?.adjective && word.length > 2 && !told.startsWith(STAYS)) ended = true
      return found?.forms ?? [[foldSpelling(word)]]
    })
    if (!declined && number === 'plural') return []
    const cases = Math.max(...words.map((forms) => forms.length))
    for (let index = 0; index < cases; index++) {
      let whole = ['']
      for (const forms of words)
        whole = whole.flatMap((before) =>
          (forms[index] ?? forms[0] ?? []).map((form) => (before === '' ? form : `${before} ${form}`)),
        )
      for (const form of whole) byForm.set(form, (byForm.get(form) ?? 0) | (1 << index))
    }
    return [...byForm].map(([form, mask]) => ({
      form,
      cases: declined ? mask : this.all,
      plural: number === 'plural',
    }))
  }

  /** An adjective standing alone, in its other genders. */
  private otherGenders(entry: string): Form[] {
    const words = entry.split(/\s+/)
    const free = words.filter((one) => !one.startsWith(STAYS))
    const word = foldSpelling(free[0] ?? '')
    if (free.length !== 1) return []
    const at = words.indexOf(free[0] ?? '')
    const fixed = (from: number, to?: number) =>
      words.slice(from, to).map((one) => foldSpelling(one.slice(1)))
    const paradigm = this.find('adjective', word)
    return (paradigm?.genders ?? []).flatMap((endings) =>
      (paradigm ? (this.formsOf(word, paradigm, endings, true) ?? []) : []).flatMap((forms, index) =>
        forms.map((form) => ({
          form: [...fixed(0, at), form, ...fixed(at + 1)].join(' '),
          cases: 1 << index,
          plural: false,
        })),
      ),
    )
  }

  /** All forms of an entry given in its dictionary form; folded. */
  forms(entry: string, manner: Manner): Form[] {
    const singular = this.phrase(entry, manner, 'singular', false)
    return [...singular, ...this.otherGenders(entry), ...this.phrase(entry, manner, 'plural', false)]
  }

  /** The forms of a person's spellings; one that is another's form is not declined again. */
  namesOf(spellings: readonly string[]): Map<string, number> {
    const found = new Map<string, number>()
    const full = spellings.find((spelling) => spelling.includes(' ')) ?? spellings[0] ?? ''
    const woman = this.isWoman(foldSpelling(full).split(' '))
    for (const spelling of spellings) {
      if (found.has(foldSpelling(spelling))) continue
      for (const { form, cases } of this.phrase(spelling, 'person', 'singular', woman))
        found.set(form, (found.get(form) ?? 0) | cases)
    }
    return found
  }

  /** Dictionary forms that a word of a name may have, each with the cases that it would stand in. */
  nominatives(word: string): ReadonlyMap<string, number> {
    const known = this.known.get(word)
    if (known) return known
    const found = new Map<string, number>()
    const hyphen = word.lastIndexOf('-') + 1
    if (!this.stays.has(word.slice(hyphen)))
      for (let size = Math.min(6, word.length - hyphen - 2); size > 0; size--)
        for (const [end, cases] of this.back.get(word.slice(-size)) ?? []) {
          const nominative = word.slice(0, -size) + end
          found.set(nominative, (found.get(nominative) ?? 0) | cases)
        }
    // A name that no class knows by its ending stays in all cases: Чавушоглу.
    const last = word.slice(hyphen)
    if (found.size === 0 || (!this.find('man', last) && !this.find('woman', last))) found.set(word, this.all)
    if (this.known.size < 20_000) this.known.set(word, found)
    return found
  }

  /** Whether two words may be one name in two cases. */
  same(a: string, b: string): boolean {
    if (a === b) return true
    const others = this.nominatives(b)
    for (const nominative of this.nominatives(a).keys()) if (others.has(nominative)) return true
    return false
  }

  /** The cases that all words of a name can stand in together. */
  casesOf(words: readonly string[]): number {
    let mask = this.all
    for (const word of words) {
      let cases = 0
      for (const one of this.nominatives(word).values()) cases |= one
      mask &= cases
    }
    return mask === 0 ? this.all : mask
  }
}
