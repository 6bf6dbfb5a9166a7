/** Why a dispatch is not filed: a code for programs, a sentence for people. A value, not an error. */
export type Refusal = { ok: false; code: RefusalCode; message: string }

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'wrong-encoding'
  | 'garbled'
  | 'no-text'
  | 'not-found'
  | 'unreadable'
  | 'bad-companion'
  | 'bad-option'
  | 'unknown-publisher'
  | 'not-read'
  | 'not-filed'

export const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message })
