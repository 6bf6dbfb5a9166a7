/** Base characters with the marks on them: what is folded at once. */
import { isHighSurrogate, isMarkUnit } from './characters'

const MARK = /\p{M}/u
/** More marks than this on one letter are no spelling: they are passed over by themselves. */
const MOST_MARKS = 16

/** Whether a combining mark stands at an offset, and how many units it takes; 0 where none does. */
function markLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (!isHighSurrogate(unit)) return isMarkUnit(unit) ? 1 : 0
  const point = text.codePointAt(at) ?? 0
  return point > 0xffff && MARK.test(String.fromCodePoint(point)) ? 2 : 0
}

/**
 * One past the cluster that begins at an offset: a base character with the marks on it, so that
 * composed and decomposed spellings fold alike; a line end of two characters.
 */
export function clusterEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a) return start + 2
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  for (let marks = 0; marks < MOST_MARKS && end < text.length; marks++) {
    const length = markLength(text, end)
    if (length === 0) break
    end += length
  }
  return end
}
