/** Turkish sentences that must be read, and others that must be left alone. */
import { describe, expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import type { DraftMeeting } from '../../draft'
import { createParser } from '../../parser'

const parse = createParser(readRegistry('seeds/registry'))

function line(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  const occasion = meeting.occasion ? ` @ ${meeting.occasion.series} ${meeting.occasion.number ?? '-'}` : ''
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}${occasion}`
}

/** Published on Thursday, 20 February 2025. */
const read = (text: string) => parse(text, { published: '2025-02-20', publisher: null }).meetings.map(line)

describe('what must be read', () => {
  test.each([
    [
      'titles before names, "with" as a suffix',
      "Dışişleri Bakanı Hakan Fidan, dün Moskova'da Rusya Dışişleri Bakanı Sergey Lavrov'la görüştü.",
      ['talks held 2025-02-19 moscow: hakan-fidan + sergey-lavrov'],
    ],
    [
      'an object received, whose name is in no registry',
      "Irak Başbakanı Muhammed Şiya es-Sudani, salı günü Bağdat'ta Avusturya Büyükelçisi Thomas Huber'i kabul etti.",
      ['talks held 2025-02-18 baghdad: mohammed-shia-al-sudani + Thomas Huber'],
    ],
    [
      'an envoy after the one whose envoy he is',
      "İran Dışişleri Bakanı Abbas Arakçi, bugün Tahran'da Rusya Devlet Başkanı Vladimir Putin'in Suriye Özel Temsilcisi Aleksandr Lavrentyev ile bir araya geldi.",
      ['talks held 2025-02-20 tehran: abbas-araghchi + alexander-lavrentiev'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test.each([
  [
    'a statement',
    "Rusya Dışişleri Bakanı Sergey Lavrov, dün Moskova'da Hakan Fidan'ın açıklamalarını yorumladı.",
  ],
  [
    'a meeting called off',
    "Hakan Fidan ile Sergey Lavrov arasında bugün Moskova'da yapılması planlanan görüşme iptal edildi.",
  ],
  ['a wish', 'Abbas Arakçi, Hakan Fidan ile Sergey Lavrov’un yakında görüşmesini istedi.'],
])('left alone: %s', (_, text) => {
  expect(read(text)).toEqual([])
})
