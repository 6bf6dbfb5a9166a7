/**
 * What reading noted, in the reader's language: why a value is what it is, and what is doubtful. Rows
 * keep an English sentence for machines; people are told by the code and the figures. A code of another
 * version of the parser, which has no words here, is told by that sentence.
 */
import type { Doubt } from '@/lib/archive/dto'
import { edtfInWords } from './dates'
import { inDigits } from './digits'
import type { Locale } from './locales'
import type { Words } from './translator'

export type Note = { text: string; language: Locale }

type Figures = Doubt['figures']
type IssueKey = `issue.${'text-cut'}.text`
type RuleKey = `rule.${'dateline'}`

/** Codes are told by messages of their name; those of another version of the parser have none, be they called as what any object has. */
function isKey<Key extends string>(key: string, words: Words): key is Key {
  return !key.split('.').some((part) => part in {}) && Reflect.apply(words.has, null, [key])
}

/** Of a sort of doubt (lib/parser/draft.ts: `issueCodeSchema`), with what it is about. */
export function doubtInWords(
  locale: Locale,
  words: Words,
  { code, message, figures = {} }: { code: string; message: string; figures?: Figures | undefined },
): Note {
  const key = `issue.${code}.text`
  if (!isKey<IssueKey>(key, words)) return { text: message, language: 'en' }
  return { text: [words(key), ...figuresInWords(locale, words, figures)].join(' '), language: locale }
}

/** Of a rule by which a value was read or implied; `read` is the day that came of it, `from` the day it was counted from. */
export function ruleInWords(
  locale: Locale,
  words: Words,
  {
    rule,
    explanation,
    read,
    from,
  }: { rule: string; explanation: string; read?: string | null; from?: string | null },
): Note {
  const key = `rule.${rule}`
  if (!isKey<RuleKey>(key, words)) return { text: explanation, language: 'en' }
  const counted =
    from && FROM_PUBLICATION.test(rule) ? [words('figure.from', { day: edtfInWords(locale, from, DAY) })] : []
  const told = [words(key), ...counted, ...figuresInWords(locale, words, read ? { read } : {})]
  return { text: told.join(' '), language: locale }
}

/** Rules that count from the day of publication. */
const FROM_PUBLICATION = /publication|^relative-(week|month|period)$/
const DAY = { weekday: true } as const

function figuresInWords(
  locale: Locale,
  words: Words,
  { read, others = [], registered, number, words: told }: Figures,
): string[] {
  const days = (edtf: string) => edtfInWords(locale, edtf, DAY)
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return [
    ...(told === undefined ? [] : [words('figure.words', { words: told })]),
    ...(number === undefined ? [] : [words('figure.number', { n: inDigits(locale, number) })]),
    ...(read === undefined ? [] : [words('figure.read', { day: days(read) })]),
    ...(others.length === 0 ? [] : [words('figure.others', { days: or.format(others.map(days)) })]),
    ...(registered === undefined ? [] : [words('figure.registered', { days: days(registered) })]),
  ]
}
