/** Marks by which a reader tells that they have an answer already (RFC 9110, 8.8.3). */
const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether an `If-None-Match` names a tag; by weak comparison, for answers are compressed on their way. */
export function namesTag(told: string, tag: string): boolean {
  return told.trim() === '*' || told.split(',').some((one) => opaque(one) === opaque(tag))
}
