/** From the bytes of a file to its text: UTF-8, UTF-16 and Windows-1256, told apart by evidence. */
import { isGarbled } from './garbled'
import { type Refusal, refuse } from './refusal'

/** A dispatch is at most 1 MiB, as bytes and as text in UTF-8. */
export const MAX_DISPATCH_BYTES = 1_048_576

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'
export type DecodedText = { ok: true; text: string; encoding: Encoding }

/** Beginnings of files that are certainly no text. */
const BINARY_SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, Word, EPUB
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // older Office files
  [0x7f, 0x45, 0x4c, 0x46], // ELF
]

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

/**
 * The text of a file: without its byte order mark, with `\n` at line ends, otherwise as filed.
 * Refuses what is empty, over 1 MiB, no text, in an encoding that cannot be told, or garbled by an
 * earlier program that took one encoding for another.
 */
export function decode(bytes: Uint8Array): DecodedText | Refusal {
  if (bytes.length === 0) return refuse('empty', 'The file is empty.')
  if (bytes.length > MAX_DISPATCH_BYTES) return refuse('too-large', 'The file is larger than 1 MiB.')
  if (BINARY_SIGNATURES.some((signature) => beginsWith(bytes, signature)))
    return refuse('binary', 'The file is no text: it begins like a picture, an archive or a document.')
  const encoding = encodingOf(bytes)
  const decoded = encoding && decodeAs(bytes, encoding)
  if (!encoding || decoded === null)
    return refuse('wrong-encoding', 'The text is in none of the encodings UTF-8, UTF-16 and Windows-1256.')
  const text = decoded.replace(/\r\n?/g, '\n')
  return checkText(text) ?? { ok: true, text, encoding }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (decodeAs(bytes, 'utf-8') !== null && !bytes.includes(0)) return 'utf-8'
  return unmarkedUtf16(bytes) ?? (isWindows1256(bytes) ? 'windows-1256' : null)
}

/** UTF-16 without a mark shows by its spaces and digits: every other byte of them is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [first = 0, second = 0] = zeros
  const encoding = second > first * 8 ? 'utf-16le' : first > second * 8 ? 'utf-16be' : null
  const text = encoding && decodeAs(bytes, encoding)
  return text && shareOfLetters(text) > 0.5 ? encoding : null
}

/** Every byte is a character in Windows-1256, so only Arabic letters in plenty prove it. */
function isWindows1256(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  const text = decodeAs(bytes, 'windows-1256')
  if (text === null) return false
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const strange =
    text.match(/[\u0080-\u009f€‚ƒ„†‡ˆ‰‹Œ‘’“”•–—™›œ¢£¤¥¦§¨©®¯°±²³´µ¶·¸¹¼½¾×÷àâçèéêëîïôùûü]/gu)?.length ?? 0
  return arabic > 20 && arabic > strange * 12
}

function shareOfLetters(text: string): number {
  const letters = text.match(/[\p{L}\p{N}\p{P}\p{Z}\n\t\u200c\p{M}]/gu)?.length ?? 0
  return letters / text.length
}

function checkText(text: string): Refusal | null {
  if (!/\S/.test(text)) return refuse('empty', 'The file holds nothing but blanks.')
  if (Buffer.byteLength(text) > MAX_DISPATCH_BYTES)
    return refuse('too-large', 'The text is larger than 1 MiB.')
  const controls = [...text].filter((c) => c < ' ' && c !== '\n' && c !== '\t' && c !== '\f').length
  if (controls > 0) return refuse('binary', 'The file is no text: it holds control characters.')
  if (/[\ud800-\udfff]/u.test(text))
    return refuse('wrong-encoding', 'The text holds halves of characters: it was cut or wrongly encoded.')
  if ((text.match(/\ufffd/g)?.length ?? 0) > 0)
    return refuse(
      'garbled',
      'The text holds replacement characters (U+FFFD): letters were lost before it was filed.',
    )
  if (isGarbled(text))
    return refuse('garbled', 'The text was once read in a wrong encoding: its letters are garbled.')
  return null
}
