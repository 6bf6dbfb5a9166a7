/** More Turkish sentences to read, and sentences to leave alone. */
import { describe, expect, test } from 'vitest'
import { meetingLine, parse } from '../../testing'

const meetings = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings
const read = (text: string) => meetings(text).map(meetingLine)

describe('a series told by its format', () => {
  const series = (text: string) => meetings(text).map(({ occasion }) => occasion?.series ?? null)
  const people = "Hakan Fidan, Rusya Dışişleri Bakanı Sergey Lavrov ve İran Dışişleri Bakanı Abbas Erakçi'yle"
  test.each([
    [
      'in quotation marks',
      `${people} dün "Astana" formatında düzenlenen dışişleri bakanları toplantısına katıldı.`,
    ],
    [
      'on the margins of something else',
      `${people} dün 22. Doha Forumu vesilesiyle "Astana" formatında düzenlenen dışişleri bakanları toplantısına katıldı.`,
    ],
    ['without quotation marks', `${people} dün Astana formatında bir araya geldi.`],
  ])('%s', (_, text) => {
    expect(series(text)).toEqual(['astana-ministerial'])
  })

  test.each([
    [
      'two of them at the Forum',
      "Hakan Fidan, dün 22. Doha Forumu marjında Sergey Lavrov'la görüştü.",
      'doha-forum',
    ],
    ['three of others', "Hakan Fidan, dün Bağdat'ta Fuad Hüseyin ve Eymen Safedi ile görüştü.", null],
    ['a city', "Hakan Fidan, dün Astana'da Abbas Erakçi ile görüştü.", null],
  ])('%s: not of ministers', (_, text, expected) => {
    expect(series(text)[0]).toBe(expected)
    expect(read(text)).toHaveLength(1)
  })
})
