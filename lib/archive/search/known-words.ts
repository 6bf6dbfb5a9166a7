/**
 * Words that dispatches are known to use: no slips, even where no text on file says them; and which topic
 * some of them are about.
 */
import { topics as arabic } from '@/lib/parser/languages/ar/topics'
import { topics as english } from '@/lib/parser/languages/en/topics'
import { commonWords } from '@/lib/parser/languages/fa/known-words'
import { topics as persian } from '@/lib/parser/languages/fa/topics'
import { topics as russian } from '@/lib/parser/languages/ru/topics'
import { topics as turkish } from '@/lib/parser/languages/tr/topics'
import { plainWords } from './words'

/** Offices, and when: they sound like names that they are not (minister, Monastir; summer, Samir). */
const OFFICES_AND_TIMES =
  'minister ministers foreign president prime deputy special envoy representative ambassador adviser spokesman spring ' +
  'summer autumn winter january february week month year tripartite trilateral bilateral delegation visit visits ' +
  'تماس تلفنی وزیر خارجه معاون دستیار رئیس سفیر نماینده ویژه سفر هیئت سه‌جانبه دوجانبه بهار تابستان پاییز زمستان ' +
  'اتصال هاتفي وزير الخارجية خارجية نائب مبعوث سفير رئيس مساعد زيارة وفد ثلاثي ثنائي ' +
  'министр иностранных дел президент посол визит telefon bakanı dışişleri cumhurbaşkanı'

const words = new Set([...commonWords, ...OFFICES_AND_TIMES.split(' ')].flatMap(plainWords))
const topicsOf = new Map<string, Set<string>>()
for (const { topic, words: told } of [arabic, english, persian, russian, turkish].flat())
  for (const phrase of told) {
    const read = plainWords(phrase)
    for (const word of read) words.add(word)
    const key = read.join('')
    topicsOf.set(key, (topicsOf.get(key) ?? new Set()).add(topic))
  }

/** @param word in its one form (./words.ts) */
export const isKnownWord = (word: string): boolean => words.has(word)

/** The topics, by slug, that dispatches show by these very words. */
export const topicsShownBy = (asked: readonly string[]): readonly string[] => [
  ...(topicsOf.get(asked.join('')) ?? []),
]
