/**
 * The words of a text as searches compare them. One form for each spelling (lib/parser/text/fold.ts),
 * and what typing varies besides: a hamza and its seat, apostrophes, a blank or a zero-width non-joiner
 * before an affix, the Arabic article, plurals.
 */
import { foldSpelling } from '@/lib/parser/text/fold'
import type { Language } from '@/lib/registry/schema'

/** A word of a text: as folded, and the UTF-16 offsets of what it was read from. */
export type Word = { text: string; start: number; end: number }

const NON_JOINER = '\u200c'
/** Letters, digits and what stands inside words: marks, joiners, bidi controls, tatweel, apostrophes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}ـ'’‘ʼʻʹ`´]*/gu

/** Letters that no decomposition brings to the plain ones beside which they are typed. */
const PLAIN = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ə: 'e', ъ: '' }),
)
/** Turkish cases and the English genitive, after an apostrophe. */
const SUFFIX = /'(?:s|y?l[ae]|n?[iu]n|n?[dt][ae]n?|[yn][aeiu]|(?<![aeiou]')[aeiu]|ki)$/

/** Texts have few different words: each is read once. */
const known = new Map<string, string>()

/** A word in its one form; '' where nothing of it is compared. */
function formOf(written: string): string {
  const before = known.get(written)
  if (before !== undefined) return before
  const form = formAfresh(written)
  if (known.size < 50_000) known.set(written, form)
  return form
}

function formAfresh(written: string): string {
  // A hamza between yeh and waw sits on either: مسئول, مسؤول and مسوول are one word.
  return foldSpelling(written.normalize('NFC').replace(/ئ(?=و)/g, 'ؤ'))
    .replace(SUFFIX, '')
    .replace(/[øłđæœßþðəъ]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]|ء/gu, '')
    .replace(/ی+/g, 'ی')
    .replace(/و+/g, 'و')
}

/** Affixes of Persian that are typed joined, apart or with a non-joiner. */
const ENDINGS = new Set(['ها', 'های', 'هایی', 'هایش', 'هایشان', 'هایمان'])
const BEGINNINGS = new Set(['می', 'نمی'])

/** The parts of one written word: a non-joiner parts it, but for affixes. */
function partsOf(written: string, at: number): Word[] {
  const parts: Word[] = []
  let start = at
  for (const part of written.includes(NON_JOINER) ? written.split(NON_JOINER) : [written]) {
    const text = formOf(part)
    if (text !== '') parts.push({ text, start, end: start + part.length })
    start += part.length + 1
  }
  return parts
}

/** How many of the last words are “گفت‌وگو”, “گفت‌و‌گو” or “گفت و گو” (talks), the word most often asked for. */
function talksAtEnd(words: readonly Word[]): number {
  const last = words.at(-1)?.text ?? ''
  if (!/^و?گو/.test(last)) return 0
  const [before, said, speech = ''] = words.slice(-3).map(({ text }) => text)
  const together = words.at(-2)?.text === 'گفت' && /^وگو(?:ی|ها|های|هایی)?$/.test(last)
  if (together) return 2
  return before === 'گفت' && said === 'و' && /^گو(?:ی|ها|های|هایی)?$/.test(speech) ? 3 : 0
}

/** @param text as written; what comes is in its order, offsets in UTF-16 units */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let pending: Word | null = null
  for (const match of text.matchAll(WORD)) {
    for (const part of partsOf(match[0], match.index)) {
      const last = words.at(-1)
      if (pending) {
        words.push({ text: pending.text + part.text, start: pending.start, end: part.end })
        pending = null
      } else if (BEGINNINGS.has(part.text)) pending = part
      else if (last && ENDINGS.has(part.text)) {
        words[words.length - 1] = { ...last, text: last.text + part.text, end: part.end }
      } else words.push({ ...part, text: part.text.replace(/^گفتوگو/, 'گفتگو') })
      const talks = talksAtEnd(words)
      const [said] = talks > 0 ? words.splice(-talks) : []
      if (said) words.push({ text: `گفت${part.text.replace(/^و/, '')}`, start: said.start, end: part.end })
    }
  }
  if (pending) words.push(pending)
  return words
}

/** The words of a text, each in its one form. */
export const plainWords = (text: string): string[] => wordsIn(text).map((word) => word.text)

/** Words that tell little where others stand beside them; that people met, every record says. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in of on or the to with as is was were between during after before about ' +
    'who whom what which when where how did do does has have had that this last latest ' +
    'meeting meetings met meet meets talks talk negotiation negotiations ' +
    'و در از به با بر برای که را این آن بین میان درباره تا یا است شد چه کی کسی کسانی کجا آیا کدام چرا بود ' +
    'دیدار دیدارها دیدارهای ملاقات ملاقات‌ها ملاقات‌های مذاکره مذاکرات گفت‌وگو گفت‌وگوها گفت‌وگوی گفت‌وگوهای نشست نشست‌ها ' +
    'فی من علی الی عن مع بين او ان متی هل ماذا کیف کان ' +
    'لقاء اللقاء لقاءات اجتماع الاجتماع اجتماعات محادثات مباحثات مفاوضات المفاوضات ' +
    'и в во на с со к у о об от до из за по для между кто кого что где когда как был была были ' +
    'встреча встречи переговоры ' +
    've ile bir bu da de için ya veya arasında kim kiminle ne nerede nasıl görüşme görüşmesi toplantı toplantısı müzakere müzakereler'
  )
    .split(' ')
    .flatMap(plainWords),
)

/** How many letters must be left of a word for an affix to be taken off it. */
const ROOT = 3
const without = (word: string, affix: RegExp): string => {
  const rest = word.replace(affix, '')
  return rest.length >= ROOT ? rest : word
}

/** What each language adds to a word without making another of it. */
const STEMS: Record<Language, (word: string) => string> = {
  en: (word) => (/(?:ss|us|is)$/.test(word) ? word : without(word.replace(/(?<=...)ies$/, 'y'), /s$/)),
  fa: (word) => without(word, /(?:ها|های|هایی|هایش|هایشان|هایمان)$/),
  ar: (word) => without(word, /^(?:[وفبک]?ال|و?لل)/),
  ru: (word) =>
    word.length < 6
      ? word
      : without(word, /(?:[аиоыья]?ми|[ияа]х|[оеё]в|[оеиы]й|[оеыи]м|[оеы]го|[ое]му|[аеиоуыэюяьй]{1,2})$/),
  tr: (word) => without(word, /(?:l[ae]r)(?:i|in|ini|e|a|d[ae]n?)?$/),
}

const LATIN = /^\p{Script=Latin}/u
const CYRILLIC = /^\p{Script=Cyrillic}/u
const ARABIC = /^\p{Script=Arabic}/u

function languagesOf(word: string): readonly Language[] {
  if (ARABIC.test(word)) return ['fa', 'ar']
  if (LATIN.test(word)) return ['en', 'tr']
  return CYRILLIC.test(word) ? ['ru'] : []
}

/** A word with and without the ی that Persian writes between a long vowel and what the word belongs to. */
function besideVowel(word: string): string[] {
  if (word.length > ROOT && /[او]ی$/.test(word)) return [word.slice(0, -1)]
  return word.length >= ROOT && /ا$/.test(word) ? [`${word}ی`] : []
}

/** The forms in which a word that was asked for may stand in the index of texts, whatever its language. */
export function formsOf(word: string): string[] {
  const stems = languagesOf(word).map((language) => STEMS[language](word))
  return [...new Set([word, ...stems, ...(ARABIC.test(word) ? besideVowel(word) : [])])]
}

const BEFORE = /^(?:ال|و|ب|ل|ف|ک)/
const AFTER = /(?:ان|ات|ین|ون|ه|ی|م|ش)$/

/** Other forms of a word that may stand in texts where it does not itself: by them it is a word, and no slip. */
export function kindredOf(word: string): string[] {
  if (!ARABIC.test(word)) return []
  const roots = [without(word, BEFORE), without(word, AFTER), without(without(word, BEFORE), AFTER)]
  return [
    ...new Set(['ی', 'ان', 'ات', 'ین', 'ون', 'ه'].map((ending) => word + ending).concat(roots, `ال${word}`)),
  ]
}

/** All ways of running together one form of each word. */
export function joinedForms(forms: readonly (readonly string[])[]): string[] {
  return forms.reduce<string[]>(
    (joined, choices) => joined.flatMap((before) => choices.map((form) => before + form)),
    [''],
  )
}

/** Longer "words" are addresses and rubbish; an entry of an index must stay small. */
const LONGEST = 80

/** The forms in which a word may stand in a name: names are not reduced, but for an Arabic article. */
export function formsInNames(word: string): string[] {
  return ARABIC.test(word) ? [...new Set([word, STEMS.ar(word)])] : [word]
}

/**
 * What a dispatch is found by: each word as its language reduces it, with its places in the text, from
 * 1. Words that a non-joiner parts stand there whole and in parts, Arabic ones also without a leading
 * "and".
 * @param language of the dispatch; null where it is not known
 */
export function placedWords(text: string, language: Language | null): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const add = (word: string, place: number) => {
    const own = language !== null && languagesOf(word).includes(language)
    const stem = own ? STEMS[language](word) : word
    if (stem === '' || stem.length > LONGEST) return
    const known = places.get(stem)
    if (known === undefined) places.set(stem, [place])
    else if (known.at(-1) !== place) known.push(place)
  }
  for (const [index, { text: word, start, end }] of wordsIn(text).entries()) {
    const place = index + 1
    add(word, place)
    if (language === 'ar' && /^و..../.test(word)) add(word.slice(1), place)
    if (text[start - 1] === NON_JOINER) continue
    const whole = /^[\p{L}\p{N}\p{M}\p{Cf}]*/u.exec(text.slice(start, start + LONGEST))?.[0] ?? ''
    if (whole.length > end - start && whole.includes(NON_JOINER)) add(formOf(whole), place)
  }
  return places
}

/**
 * A text with small letters for capitals, one for one (İ becomes i, as Postgres' `lower` has it), so that
 * offsets stay: phrases in quotation marks are compared so, for nobody types the capitals of a headline.
 */
export function inSmallLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : small.slice(0, letter.length)
  })
}
