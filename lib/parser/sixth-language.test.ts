/**
 * A language is a folder of data: here is one more, Esperanto, that no rule of the parser knows of and
 * the registry has no names in. What is read of it is read by the rules that the others are read by.
 */
import { expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { compileDateLexicon } from './dates/vocabulary'
import { type LanguageKit, languageKits } from './languages'
import { lexiconSchema, phraseNames } from './languages/schema'
import { createParser } from './parser'
import { compilePageLexicon } from './text/page-lexicon'

const none = Object.fromEntries(phraseNames.map((name) => [name, []]))

const MONTHS = [
  ...['januaro', 'februaro', 'marto', 'aprilo', 'majo', 'junio'],
  ...['julio', 'aŭgusto', 'septembro', 'oktobro', 'novembro', 'decembro'],
]

const esperanto: LanguageKit = {
  lexicon: lexiconSchema.parse({
    language: 'eo',
    recognition: {
      script: 'Latin',
      words: ['la', 'kaj', 'kun', 'en', 'de', 'estas', 'hodiaŭ'],
      letters: ['ĉ', 'ĝ', 'ŝ', 'ŭ'],
      beginnings: [],
    },
    order: 'verb-second',
    titles: 'before',
    attached: [],
    endings: ['j', 'n', 'jn'],
    offices: [
      { class: 'minister', words: ['ministro'] },
      { class: 'ambassador', words: ['ambasadoro'] },
      { class: 'envoy', words: ['speciala sendito', 'sendito'] },
    ],
    fields: [{ field: 'foreign', words: ['de eksteraj aferoj', 'pri eksteraj aferoj'] }],
    verbs: [
      { class: 'meet', tense: 'past', words: ['renkontis', 'renkontiĝis', 'akceptis'] },
      { class: 'meet', tense: 'future', words: ['renkontos', 'renkontiĝos'] },
      { class: 'discuss', tense: 'past', words: ['diskutis'] },
      { class: 'speak', tense: 'past', words: ['diris', 'emfazis'] },
      { class: 'light', tense: 'past', words: ['havis'] },
    ],
    meetings: [
      { kind: 'talks', words: ['renkontiĝo', 'interparolo'] },
      { kind: 'call', words: ['telefona interparolo'] },
    ],
    manners: [{ kind: 'call', words: ['telefone'] }],
    sessions: [],
    ordinals: [],
    topics: [{ topic: 'sanctions', words: ['sankcioj', 'sankciojn'] }],
    parties: [
      { party: 'ir', words: ['Irano'] },
      { party: 'ru', words: ['Rusio'] },
      { party: 'un', words: ['Unuiĝintaj Nacioj', 'UN'] },
    ],
    phrases: {
      ...none,
      and: ['kaj'],
      with: ['kun'],
      about: ['pri'],
      officeOf: ['de'],
      officeLinks: ['de', 'en'],
      affairs: ['pri'],
      locatives: ['en'],
      stop: ['la', 'kaj', 'kun', 'en', 'de', 'pri', 'li', 'ŝi', 'ili'],
      givenNames: ['Karlo', 'Ivan'],
    },
  }),
  dates: compileDateLexicon({
    calendar: 'gregorian',
    monthBeforeDay: false,
    clitics: [],
    months: MONTHS.map((name, index) => ({ calendar: 'gregorian', month: index + 1, names: [name] })),
    monthEndings: [],
    weekdays: [['dimanĉo'], ['lundo'], ['mardo'], ['merkredo'], ['ĵaŭdo'], ['vendredo'], ['sabato']],
    dayNumbers: [],
    amounts: [],
    ordinalEndings: ['a', 'an'],
    units: {
      day: { one: ['tago'], many: ['tagoj'] },
      week: { one: ['semajno'], many: ['semajnoj'] },
      month: { one: ['monato'], many: ['monatoj'] },
      year: { one: ['jaro'], many: ['jaroj'] },
    },
    duals: [],
    fillers: ['la'],
    of: ['de'],
    from: [],
    to: [],
    and: ['kaj'],
    or: ['aŭ'],
    leans: [],
    same: [],
    notAfterLean: [],
    relativePeriods: [],
    relativeDays: [
      { offset: 0, words: ['hodiaŭ'] },
      { offset: -1, words: ['hieraŭ'] },
      { offset: 1, words: ['morgaŭ'] },
    ],
    anchoredDays: [],
    ago: { before: [], after: [] },
    ahead: { before: [], after: [] },
    some: [],
    parts: { early: [], middle: [], late: [] },
    halves: [],
    quarters: [],
    seasons: [],
    fresh: [],
    eras: [],
    dayTimes: [],
    labels: { published: [], modified: [] },
    exceptions: [],
  }),
  page: compilePageLexicon({ closings: [], openings: [], lines: [], abbreviations: [] }),
}

const registry = readRegistry('seeds/registry')
const given = { published: '2021-05-12', publisher: null }

const DISPATCH = `La ministro de eksteraj aferoj de Irano Karlo Petrov hieraŭ renkontiĝis kun la ambasadoro de Rusio Ivan Novak kaj diskutis la sankciojn.

Morgaŭ la ministro renkontos la sendito de UN Karlo Bergman.`

test('a language is added by its data alone', () => {
  const reading = createParser(registry, [...languageKits, esperanto])(DISPATCH, given)
  expect(reading.language).toBe('eo')
  expect(
    reading.meetings.map(({ kind, status, date, participants, topics }) => ({
      kind,
      status,
      date,
      who: participants.map(({ name, party }) => `${name} (${party})`),
      topics,
    })),
  ).toEqual([
    {
      kind: 'talks',
      status: 'held',
      date: '2021-05-11',
      who: ['Karlo Petrov (ir)', 'Ivan Novak (ru)'],
      topics: ['sanctions'],
    },
    {
      kind: 'talks',
      status: 'planned',
      date: '2021-05-13',
      who: ['Karlo Petrov (ir)', 'Karlo Bergman (un)'],
      topics: [],
    },
  ])
})

test('without its folder the language is none that is read', () => {
  const reading = createParser(registry)(DISPATCH, given)
  expect(reading.language).not.toBe('eo')
  expect(reading.meetings).toEqual([])
})
