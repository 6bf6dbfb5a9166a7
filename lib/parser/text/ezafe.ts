/** An ezafe written as a letter: the ی after a silent ه (نماینده‌ی, نماینده ی), which most newsrooms leave out. */
import type { Folding } from './folding'

export const BLANK = 0x20
export const YE = 'ی'
const HE = 0x0647
const JOINER = '\u200c'

/** Whether what is folded so far ends with ه, with a joiner or a blank before an offset of the original. */
export function isAfterHe(folding: Folding, original: string, start: number): boolean {
  const joined = original[start - 1] === JOINER && folding.last() === HE
  return joined || (folding.last() === BLANK && folding.last(1) === HE)
}
