import { expect, test } from 'vitest'
import { type Clause, parseQuery } from './query'

const told = (query: string) =>
  parseQuery(query).map((clause: Clause) => [
    `${clause.excluded ? '-' : ''}${clause.kind}`,
    clause.kind === 'exact' ? clause.text : clause.words.map(({ text }) => text).join(' '),
  ])

test.each<[string, string[][]]>([
  ['Lavrentiev Khaji', [['words', 'lavrentiev khaji']]],
  [
    'Khaji -Tehran',
    [
      ['words', 'khaji'],
      ['-words', 'tehran'],
    ],
  ],
  [
    'Khaji –تهران',
    [
      ['words', 'khaji'],
      ['-words', 'تهران'],
    ],
  ],
  ['Amir-Abdollahian', [['words', 'amir abdollahian']]],
  [
    '"grain corridor" Ankara',
    [
      ['words', 'ankara'],
      ['exact', 'grain corridor'],
    ],
  ],
  [
    '«سازمان ملل» -“حلب”',
    [
      ['exact', 'سازمان ملل'],
      ['-exact', 'حلب'],
    ],
  ],
  [
    'United "x y" Nations',
    [
      ['words', 'united'],
      ['words', 'nations'],
      ['exact', 'x y'],
    ],
  ],
  ['"unclosed phrase', [['words', 'unclosed phrase']]],
  ['- -- "" -""', []],
  ['a'.repeat(300), [['words', 'a'.repeat(200)]]],
])('“%s”', (query, clauses) => {
  expect(told(query)).toEqual(clauses)
})

test('twelve words count', () => {
  const words = Array.from({ length: 20 }, (_, place) => `w${place}`).join(' ')
  expect(parseQuery(words).flatMap((clause) => clause.words)).toHaveLength(12)
})
