/** English meetings told beside other news, and how their day, city and kind are told apart from them. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-02-20')

describe('meetings told beside other news', () => {
  test.each([
    [
      'a day between a verb and its auxiliary',
      'Hakan Fidan will on Friday meet Sergey Lavrov in Moscow, the ministry said.',
      ['talks planned 2025-02-21 moscow: hakan-fidan + sergey-lavrov'],
    ],
    [
      'calls told without a verb of calling',
      'Abbas Araghchi was on the phone with Hakan Fidan on Monday.',
      ['call held 2025-02-17 null: abbas-araghchi + hakan-fidan'],
    ],
    [
      'calls announced, and told one by one',
      "Hakan Fidan held separate phone calls with his counterparts from Iran and Jordan on Tuesday. With Iran's Abbas Araghchi he took up Lebanon, while the conversation with Ayman Safadi revolved around aid to Gaza.",
      [
        'call held 2025-02-18 null: hakan-fidan + abbas-araghchi',
        'call held 2025-02-18 null: hakan-fidan + ayman-safadi',
      ],
    ],
    [
      'met each apart',
      'Sergey Lavrov met in Moscow on Tuesday with Fuad Hussein and Ayman Safadi, each apart.',
      [
        'talks held 2025-02-18 moscow: sergey-lavrov + fuad-hussein',
        'talks held 2025-02-18 moscow: sergey-lavrov + ayman-safadi',
      ],
    ],
    [
      'who is expected somewhere to meet somebody',
      'Hakan Fidan is expected in Baghdad on Saturday to meet Fuad Hussein.',
      ['talks planned 2025-02-22 baghdad: hakan-fidan + fuad-hussein'],
    ],
    [
      'somebody told something at a meeting',
      'Ali Larijani had told Nabih Berri at a meeting in Beirut last Friday that Tehran would back any decision.',
      ['talks held 2025-02-14 beirut: ali-larijani + nabih-berri'],
    ],
    [
      'the city and the day before those who met',
      'The visit came after a meeting in Ankara on Monday between Hakan Fidan and Ayman Safadi.',
      ['talks held 2025-02-17 ankara: hakan-fidan + ayman-safadi'],
    ],
    [
      'a city that is also a matter, and the city of the clause before',
      'Hakan Fidan met with Fuad Hussein in Gaza on Monday. Work began in Doha on February 10, when Ayman Safadi met with Amir Khan Muttaqi.',
      [
        'talks held 2025-02-17 gaza: hakan-fidan + fuad-hussein',
        'talks held 2025-02-10 doha: ayman-safadi + amir-khan-muttaqi',
      ],
    ],
    [
      'there, in the city just told',
      'Ankara has been looking at Baghdad, too. Hakan Fidan was there last Thursday for talks with Qasim al-Araji on trade.',
      ['talks held 2025-02-13 baghdad: hakan-fidan + qasim-al-araji'],
    ],
    [
      'words like verbs in names and titles of a row',
      "Fuad Hussein received NATO Secretary General Mark Rutte and German Charge d'Affaires Kirsten Walter in Baghdad on Tuesday.",
      ['talks held 2025-02-18 baghdad: fuad-hussein + mark-rutte + Kirsten Walter'],
    ],
    [
      'a relative clause that tells of both before it',
      'Sergey Lavrov and Marco Rubio, who met in Riyadh on Tuesday, agreed to go on.',
      ['talks held 2025-02-18 riyadh: sergey-lavrov + marco-rubio'],
    ],
    [
      'how they spoke, apart from the verb, and a palace that a city is told by',
      'Sergey Lavrov spoke on Tuesday by telephone to Marco Rubio. Nawaf Salam received Tom Barrack at the Grand Serail on Wednesday.',
      [
        'call held 2025-02-18 null: sergey-lavrov + marco-rubio',
        'talks held 2025-02-19 beirut: nawaf-salam + tom-barrack',
      ],
    ],
    [
      'the head of an institution, and his name',
      'Malik Agar received the head of the Chadian Reconciliation Fund, Mahamat Saleh, in Port Sudan on Tuesday.',
      ['talks held 2025-02-18 port-sudan: malik-agar + Mahamat Saleh'],
    ],
    [
      'a group told by its rank, without whoever else holds that',
      "The foreign ministers Jeyhun Bayramov and Ararat Mirzoyan met in Almaty today. Earlier in the day Kazakh Foreign Minister Murat Nurtleu met Bayramov. The ministers' previous talks took place in Berlin on February 2-3.",
      [
        'talks held 2025-02-20 almaty: jeyhun-bayramov + ararat-mirzoyan',
        'talks held 2025-02-20 almaty: murat-nurtleu + jeyhun-bayramov',
        'talks held 2025-02-02/2025-02-03 berlin: jeyhun-bayramov + ararat-mirzoyan',
      ],
    ],
    [
      'put off: the day it was due is no day of it',
      'Talks between Hakan Fidan and Sergey Lavrov, due on Monday in Antalya, have been postponed.',
      ['talks planned 2025-02-20/.. antalya: hakan-fidan + sergey-lavrov'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
