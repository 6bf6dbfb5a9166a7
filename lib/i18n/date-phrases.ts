import type { Locale } from './locales'

/**
 * What a date in words is, as a sentence must know to take it in: a day with its weekday or without (or a
 * choice of two), two days running, months or years, a stretch from one to another, or words that stand in
 * a sentence as they are ("between", "about").
 */
export type DateShape = 'day' | 'weekday' | 'twoDays' | 'month' | 'stretch' | 'phrase'

/** How a language puts dates together. Each function is given words that are already in it. */
export type DatePhrases = {
  day: (day: string, month: string) => string
  inYear: (dayOrMonth: string, year: string) => string
  withWeekday: (weekday: string, date: string) => string
  /** Lasting from one to the other. */
  span: (from: string, to: string) => string
  /** Two days running. */
  both: (from: string, to: string) => string
  /** At some time between the two, which are included. */
  between: (from: string, to: string) => string
  /** One of two that follow each other. */
  either: (from: string, to: string) => string
  orLater: (date: string) => string
  orEarlier: (date: string) => string
  about: (date: string) => string
  uncertain: (date: string) => string
  /** Within a sentence: `on 25 December`, `in December`. */
  inSentence: (date: string, shape: DateShape) => string
}

/** A dash stands close between two numbers, apart between longer words. */
function dashed(from: string, to: string): string {
  return /\s/.test(from) ? `${from} – ${to}` : `${from}–${to}`
}

/** What a dash stands for, said in words. */
const undashed = (date: string, words: string) => date.replace(/ ?– ?/, ` ${words} `)

function inEnglishSentence(date: string, shape: DateShape): string {
  if (shape === 'phrase') return date
  if (shape === 'stretch') return `from ${undashed(date, 'to')}`
  return `${shape === 'month' ? 'in' : 'on'} ${undashed(date, 'and')}`
}

function inPersianSentence(date: string, shape: DateShape): string {
  if (shape === 'phrase' || shape === 'weekday') return date
  if (shape === 'stretch') return `از ${date}`
  return shape === 'twoDays' ? `روزهای ${date}` : `در ${date}`
}

/** A month called by what it has (ذو القعدة) declines after what governs it: a day's number, a preposition. */
const governed = (month: string) => month.replace(/^ذو /, 'ذي ')

function inArabicSentence(date: string, shape: DateShape): string {
  if (shape === 'phrase' || shape === 'stretch') return date
  if (shape === 'month') return `في ${governed(date)}`
  return shape === 'twoDays' ? `يومي ${date}` : `يوم ${date}`
}

export const DATE_PHRASES: Record<Locale, DatePhrases> = {
  en: {
    day: (day, month) => `${day} ${month}`,
    inYear: (date, year) => `${date} ${year}`,
    withWeekday: (weekday, date) => `${weekday} ${date}`,
    span: dashed,
    both: dashed,
    between: (from, to) => `between ${from} and ${to}`,
    either: (from, to) => `${from} or ${to}`,
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    inSentence: inEnglishSentence,
  },
  fa: {
    // A month that ends in a silent letter takes its ezafe before the year, as in CLDR: فوریهٔ ۲۰۲۴.
    day: (day, month) => `${day} ${month}`,
    inYear: (date, year) => `${date.replace(/ه$/, 'هٔ')} ${year}`,
    withWeekday: (weekday, date) => `${weekday} ${date}`,
    span: (from, to) => `${from} تا ${to}`,
    both: (from, to) => `${from} و ${to}`,
    between: (from, to) => `بین ${from} و ${to}`,
    either: (from, to) => `${from} یا ${to}`,
    orLater: (date) => `${date} یا پس از آن`,
    orEarlier: (date) => `${date} یا پیش از آن`,
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (با تردید)`,
    inSentence: inPersianSentence,
  },
  ar: {
    day: (day, month) => `${day} ${governed(month)}`,
    inYear: (date, year) => `${date} ${year}`,
    withWeekday: (weekday, date) => `${weekday} ${date}`,
    span: (from, to) => `من ${from} إلى ${to}`,
    both: (from, to) => `${from} و${to}`,
    between: (from, to) => `بين ${from} و${to}`,
    either: (from, to) => `${from} أو ${to}`,
    orLater: (date) => `${date} أو بعد ذلك`,
    orEarlier: (date) => `${date} أو قبل ذلك`,
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    inSentence: inArabicSentence,
  },
}
