import { describe, expect, it } from 'vitest'
import { decode, MAX_DISPATCH_BYTES } from './decode'

const PERSIAN = 'فرستاده ویژه امروز در تهران با معاون وزیر دیدار کرد.\nپایان'
const RUSSIAN = 'Министр иностранных дел принял посланника — «беседа прошла в Москве».'
const ARABIC = 'التقى وزير الخارجية اليوم في دمشق المبعوث الأممي وبحث معه الأوضاع.'

/** Windows-1256 as its own table has it: for the letters that the test's text uses. */
function windows1256(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
      byte,
    ]),
  )
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f))
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const textOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes)
  return decoded.ok ? decoded.text : decoded.code
}

describe('a text is read', () => {
  it.each([
    ['UTF-8', Buffer.from(PERSIAN)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PERSIAN}`)],
    ['UTF-16, little end first', utf16(PERSIAN, false, true)],
    ['UTF-16, big end first', utf16(PERSIAN, true, true)],
    ['UTF-16 without a mark', utf16(PERSIAN, false, false)],
    ['UTF-16 without a mark, big end first', utf16(PERSIAN, true, false)],
  ])('from %s', (_, bytes) => expect(textOf(bytes)).toBe(PERSIAN))

  it.each([ARABIC, RUSSIAN, 'Müttefikler Köln’de görüştü: “Çözüm şart”, dedi.', 'À Genève, 25 °C — «été»'])(
    'and not taken for garbled: %s',
    (text) => expect(textOf(Buffer.from(text))).toBe(text),
  )
  it('from Windows-1256', () => expect(textOf(windows1256(ARABIC))).toBe(ARABIC))
  it('with line ends of one sort', () => expect(textOf(Buffer.from('a\r\nb\rc'))).toBe('a\nb\nc'))
  it('up to 1 MiB', () =>
    expect(textOf(Buffer.alloc(MAX_DISPATCH_BYTES, 'a'))).toHaveLength(MAX_DISPATCH_BYTES))
})

/** UTF-8 as a program keeps it that took it for another encoding. */
const takenFor = (encoding: string, text: string) =>
  Buffer.from(new TextDecoder(encoding).decode(Buffer.from(text)))

describe('a file is refused', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'empty'],
    ['nothing but blanks', Buffer.from(' \n\t\u00a0'), 'empty'],
    ['over 1 MiB', Buffer.alloc(MAX_DISPATCH_BYTES + 1, 'a'), 'too-large'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'binary'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'binary'],
    ['a text with control characters', Buffer.from('abc\u0001def'), 'binary'],
    [
      'Latin-1, which is none of the encodings',
      Buffer.from('Besuch in Köln, Gespräch über Fürth, à côté'.repeat(3), 'latin1'),
      'wrong-encoding',
    ],
    ['letters lost to U+FFFD', Buffer.from('ال\ufffd\ufffdر'), 'garbled'],
    ['UTF-8 once read as Windows-1252', takenFor('windows-1252', ARABIC), 'garbled'],
    ['UTF-8 once read as Windows-1256', takenFor('windows-1256', PERSIAN), 'garbled'],
    [
      'Windows-1256 once read as Windows-1252',
      Buffer.from(new TextDecoder('windows-1252').decode(windows1256(ARABIC))),
      'garbled',
    ],
    ['UTF-8 once read as Windows-1251', takenFor('windows-1251', RUSSIAN), 'garbled'],
  ])('where it is %s', (_, bytes, code) => expect(textOf(bytes)).toBe(code))
})
