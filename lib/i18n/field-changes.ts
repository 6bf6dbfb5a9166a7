/** What changed from one version of a record to another, value by value and word by word. */
import { diffArrays } from 'diff'
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from './locales'
import { type FieldValue, fieldIn, RECORD_FIELDS, type RecordField } from './record-fields'

/** A run of words that both versions have, or that only the one shown has. */
export type Run = { text: string; changed: boolean }

/** A value on one side: whole where the other side has it too, in runs where it was reworded. */
export type SideValue = FieldValue & { runs: Run[]; change: 'same' | 'reworded' | 'alone' }

export type FieldChange = { field: RecordField; from: SideValue[]; to: SideValue[] }

const same = (value: FieldValue): SideValue => ({
  ...value,
  runs: [{ text: value.text, changed: false }],
  change: 'same',
})
const alone = (value: FieldValue): SideValue => ({
  ...value,
  runs: [{ text: value.text, changed: true }],
  change: 'alone',
})

/** Words with what joins them (ZWNJ, marks), signs each by itself, blanks. */
const TOKEN = /\s+|[^\s\p{P}]+|\p{P}/gu

/** Words that both sides must have, of those of the longer one, for single words to be told apart. */
const LIKE_ENOUGH = 0.5

const isWord = (token: string) => /[^\s\p{P}]/u.test(token)

/**
 * Both sides of one value whose words differ: word by word where most stayed, else each as a whole,
 * for a date or a kind that took the place of another shares a word with it by chance.
 */
function reworded(from: FieldValue, to: FieldValue): [SideValue, SideValue] {
  const parts = diffArrays(from.text.match(TOKEN) ?? [], to.text.match(TOKEN) ?? [])
  const words = (which: (part: (typeof parts)[number]) => boolean) =>
    parts.filter(which).flatMap(({ value }) => value.filter(isWord)).length
  const kept = words((part) => !part.added && !part.removed)
  const longer =
    kept +
    Math.max(
      words(({ added }) => added),
      words(({ removed }) => removed),
    )
  if (kept < longer * LIKE_ENOUGH)
    return [
      { ...alone(from), change: 'reworded' },
      { ...alone(to), change: 'reworded' },
    ]
  const side = (value: FieldValue, mine: 'removed' | 'added', theirs: 'removed' | 'added'): SideValue => ({
    ...value,
    change: 'reworded',
    runs: parts
      .filter((part) => !part[theirs])
      .map((part) => ({ text: part.value.join(''), changed: part[mine] })),
  })
  return [side(from, 'removed', 'added'), side(to, 'added', 'removed')]
}

/**
 * The values of a field on both sides, matched by what they are of, in whatever order they stand. A
 * field of a single value is matched whatever it says, since the one took the place of the other.
 */
function sidesOf(from: readonly FieldValue[], to: readonly FieldValue[]): Omit<FieldChange, 'field'> {
  const single = from.length === 1 && to.length === 1
  const paired = (one: FieldValue, other: FieldValue) => single || one.key === other.key
  const before = from.map((value) => {
    const match = to.find((other) => paired(value, other))
    if (match === undefined) return alone(value)
    return match.text === value.text ? same(value) : reworded(value, match)[0]
  })
  const after = to.map((value) => {
    const match = from.find((other) => paired(other, value))
    if (match === undefined) return alone(value)
    return match.text === value.text ? same(value) : reworded(match, value)[1]
  })
  return { from: before, to: after }
}

/** The fields that differ between two versions, in the direction from the one to the other. */
export function fieldChanges(locale: Locale, from: MeetingRecord, to: MeetingRecord): FieldChange[] {
  return RECORD_FIELDS.flatMap((field) => {
    const sides = sidesOf(fieldIn(locale, from, field), fieldIn(locale, to, field))
    const changed = [...sides.from, ...sides.to].some(({ change }) => change !== 'same')
    return changed ? [{ field, ...sides }] : []
  })
}
