/** Meetings without a word of meeting: people of different parties at one thing, on a day. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('people of different parties in one clause that tells a day', () => {
  test.each([
    [
      'what they signed',
      'Договор вступил в силу. Его подписали Сергей Лавров и Аббас Аракчи 17 февраля в Москве.',
      ['talks held 2025-02-17 moscow: sergey-lavrov + abbas-araghchi'],
    ],
    [
      'what they inaugurated',
      'The road is long. It was inaugurated in Baghdad on Sunday by Abbas Araghchi and Fuad Hussein.',
      ['talks held 2025-02-16 baghdad: abbas-araghchi + fuad-hussein'],
    ],
    [
      'what they agreed',
      'این مسیر تازه است. عباس عراقچی و فؤاد حسین روز یکشنبه در بغداد بر سر آن توافق کردند.',
      ['talks held 2025-02-16 baghdad: abbas-araghchi + fuad-hussein'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })

  test.each([
    [
      'who are told to have met elsewhere in the text',
      'Abbas Araghchi met Fuad Hussein in Baghdad on Tuesday. The road was inaugurated by Araghchi and Hussein on Sunday.',
      ['talks held 2025-02-18 baghdad: abbas-araghchi + fuad-hussein'],
    ],
    [
      'one of whom only speaks for somebody',
      'On Tuesday Dmitry Peskov, the spokesman of the Kremlin, quoted Abbas Araghchi.',
      [],
    ],
    ['of whom it is denied', 'Сергей Лавров и Аббас Аракчи 17 февраля в Москве ничего не подписали.', []],
    ['without a day', 'عباس عراقچی و فؤاد حسین این بیانیه را امضا کردند.', []],
  ])('none of people %s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})
