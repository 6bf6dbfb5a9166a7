/** Which records of the corpus are of one meeting, as judged by a person who read the dispatches. */
import { z } from 'zod'
import file from './same-meetings.json'

const recordNameSchema = z.string().regex(/^[^#]+#\d+$/)

const sameMeetingsSchema = z.strictObject({
  /** Dispatches whose records were compared with those of all the others. */
  reviewed: z.array(z.string()),
  /** Records of one meeting: `en-10#1` is the second record of en-10. All other pairs are of two. */
  same: z.array(z.array(recordNameSchema).min(2)),
  /** Pairs of which nobody can be sure, such as a day that two agencies tell otherwise: these belong before a person. */
  open: z.array(z.tuple([recordNameSchema, recordNameSchema])),
})
export type SameMeetings = z.infer<typeof sameMeetingsSchema>

/** The judgement as far as it concerns dispatches that are there. */
export function sameMeetingsOf(cases: readonly { name: string }[]): SameMeetings {
  const { reviewed, same, open } = sameMeetingsSchema.parse(file)
  const there = new Set(cases.map(({ name }) => name).filter((name) => reviewed.includes(name)))
  const isThere = (record: string) => there.has(record.slice(0, record.indexOf('#')))
  return {
    reviewed: [...there],
    same: same.map((group) => group.filter(isThere)).filter((group) => group.length > 1),
    open: open.filter((pair) => pair.every(isThere)),
  }
}
