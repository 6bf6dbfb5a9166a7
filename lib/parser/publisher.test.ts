import { describe, expect, it, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { compileSignatures, findPublisher } from './publisher'
import { foldText } from './text/fold'

const { publishers } = readRegistry('seeds/registry')
const publisher = (language: string, text: string) =>
  findPublisher(foldText(text), compileSignatures(publishers, language), () => false)?.slug ?? null

const BODY = `${'The two ministers discussed relations between their countries and the region. '.repeat(12)}\n`

describe('a dispatch shows who published it', () => {
  test.each([
    ['tr', `Bakan Tahran'da\n\nTahran - IRNA - İran Dışişleri Bakanı bugün konuştu. ${BODY}`, 'irna'],
    ['ru', `Глава МИД в Москве\n\nТегеран, ИРНА - Министр сегодня прибыл. ${BODY}`, 'irna'],
    [
      'ru',
      `Встреча в Баку\n\nБаку, Азербайджан, 1 февраля, Trend:\n\nМинистр принял гостя. ${BODY}`,
      'trend',
    ],
    ['en', `Minister in Algiers\n\nALGIERS (APS) - The minister met his guest. ${BODY}`, 'aps'],
    ['ar', `الوزير في بغداد\n\nبغداد - واع - التقى الوزير ضيفه.\n${BODY}`, 'ina'],
    ['ru', `Лавров в Астане\n© Sputnik / Фотобанк\n\nАСТАНА, 23 ноя - РИА Новости. ${BODY}`, 'ria'],
  ])('%s: %s', (language, text, slug) => {
    expect(publisher(language, text)).toBe(slug)
  })
})

describe('whoever is only told in a text did not publish it', () => {
  test.each([
    [
      'a ministry that said something',
      'ru',
      `МИД России: переговоры пройдут завтра\n\nПосол ответил. ${BODY}`,
    ],
    ['a section of the page', 'tr', `Ana Sayfa | İran | Dünya | Kültür\n\nBakan geldi. ${BODY}`],
    ['a short name that is a word', 'en', `Map of the talks\n\nThe ministers met. ${BODY}`],
    [
      'a name in capitals that is a word elsewhere',
      'en',
      `Guests in Oslo\n\nOSLO (GOV) – Prime Minister Dahl received the guests. ${BODY}`,
    ],
    ['a newspaper quoted', 'en', `Talks resumed\n\nAn official told The Guardian that they met. ${BODY}`],
    ['a picture’s credit', 'en', `Talks resumed\n© Reuters / pool\n\nThe ministers met. ${BODY}`],
  ])('%s', (_, language, text) => {
    expect(publisher(language, text)).toBeNull()
  })
})

it('a text is gone over once, however many publishers there are', () => {
  const text = foldText('agency report (agency) - '.repeat(40_000))
  const signatures = compileSignatures(publishers, 'en')
  const began = performance.now()
  findPublisher(text, signatures, () => false)
  expect(performance.now() - began).toBeLessThan(5_000)
})
