/** Numbers of sessions as people type them: `17`, `17th`, `سیزدهم`, `السابعة عشرة`, `twenty-first`, `семнадцатый`. */
import { ordinals as arabic } from '@/lib/parser/languages/ar/ordinals'
import { ordinals as english } from '@/lib/parser/languages/en/ordinals'
import { ordinals as persian } from '@/lib/parser/languages/fa/ordinals'
import { ordinals as russian } from '@/lib/parser/languages/ru/ordinals'
import { ordinals as turkish } from '@/lib/parser/languages/tr/ordinals'
import { plainWords } from './words'

const FIGURES = /^(\d{1,3})(?:st|nd|rd|th)?$/

/** “And”, in its one form in each language. */
export const AND: ReadonlySet<string> = new Set(['and', 'و', 'и', 've'])

/** The words that count, in their one form: `twenty and first` is `twenty first`. */
const keyOf = (words: readonly string[]) => words.filter((word) => !AND.has(word)).join(' ')

const numbers = new Map(
  [persian, arabic, english, russian, turkish].flatMap((ordinals) =>
    ordinals.flatMap(({ value, words }) => words.map((word) => [keyOf(plainWords(word)), value] as const)),
  ),
)

/** No number takes more words than this. */
export const LONGEST_NUMBER = Math.max(...[...numbers.keys()].map((key) => key.split(' ').length))

/** The number that words of a query tell, in their one form; null for none. */
export function sessionNumberOf(words: readonly string[]): number | null {
  const figures = words.length === 1 ? FIGURES.exec(words[0] ?? '')?.[1] : undefined
  return figures === undefined ? (numbers.get(keyOf(words)) ?? null) : Number(figures)
}

/** What sessions are called beside their number. */
const CALLED = new Set(
  plainWords(
    'round rounds session sessions meeting دور دورهٔ نشست اجلاس الجولة جولة الدورة دورة اجتماع الاجتماع раунд раунда встреча заседание tur turu toplantı toplantısı',
  ),
)

/** Whether a word only says that a session is meant. */
export const isSessionWord = (word: string): boolean => CALLED.has(word)
