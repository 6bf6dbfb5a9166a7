/** What Turkish nouns and names take: plural, possession and case, in every shape that the vowels give them. */
import { attach, shapes } from './morphology'

const CASES = {
  genitive: '(n)In',
  dative: '(y)A',
  accusative: '(y)I',
  locative: 'DA',
  ablative: 'DAn',
  instrumental: '(y)lA',
  relational: 'DAki',
}

/** After "his" or "its" an n parts the case from it: Bakanı, Bakanında. */
const AFTER_POSSESSIVE = {
  genitive: 'nIn',
  dative: 'nA',
  accusative: 'nI',
  locative: 'nDA',
  ablative: 'nDAn',
  instrumental: 'ylA',
  relational: 'nDAki',
}

type CaseName = keyof typeof CASES
const NAMES: readonly CaseName[] = [
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
  'relational',
]

/** An ending after other endings: what it makes of every shape of those. */
const after = (before: string, ending: string) =>
  shapes(before).flatMap((shape) => {
    const word = `${/[aıou][^aeıioöuü]*$/u.test(shape) ? 'a' : 'e'}${shape}`
    return attach(word, ending).slice(1)
  })

/** Shapes of each case, of a bare word, after its plural and after what tells whose it is. */
function shapesOf(name: CaseName): string[] {
  const plain = CASES[name]
  const possessed = AFTER_POSSESSIVE[name]
  return [
    ...shapes(plain),
    ...shapes(possessed),
    ...after('lAr', plain),
    ...after('lArI', possessed),
    ...after('(s)I', possessed),
  ]
}

/** The endings by case; one spelling may be of two cases, of which the earlier counts. */
export const cases = Object.fromEntries(NAMES.map((name) => [name, [...new Set(shapesOf(name))]]))

/** Of a bare word and its plural: of nothing in particular, so of what was told before ("in the meeting"). */
export const definite = NAMES.flatMap((name) => [
  ...shapes(CASES[name]),
  ...after('lAr', CASES[name]).filter((shape) => !shapes('lArI').includes(shape)),
])

const WITHOUT_CASE = [...shapes('lAr'), ...shapes('lArI'), ...shapes('(s)I'), ...shapes('sI')]

/** Everything that a common noun may take. */
export const endings = [...new Set([...Object.values(cases).flat(), ...WITHOUT_CASE])]

/** What stands after an apostrophe: the same, "of", "he is", ordinals of figures. */
export const suffixes = [
  ...endings,
  ...['lI', 'lIlAr', 'lIlArIn', 'DIr', 'DAydI'].flatMap(shapes),
  ...['(I)ncI', '(I)ncIsI', '(I)ncIsInI', '(I)ncIsInDA', '(I)ncIsInA'].flatMap(shapes),
]
