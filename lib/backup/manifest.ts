/**
 * What a backup says of itself. The file is a tar: the rows of each table, in parts of some MiB,
 * gzipped, as PostgreSQL's COPY writes and reads them; then `manifest.json`; then `SHA256SUMS`, which
 * has the digest of all that comes before it (`sha256sum -c` reads it). Without its end a file is no
 * backup, so one that was cut short cannot be taken for a whole one.
 */
import { z } from 'zod'

/** Grows when a file of before could be misread. */
export const FORMAT = 1
export const MANIFEST = 'manifest.json'
export const SUMS = 'SHA256SUMS'

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

const tableSchema = z.object({
  name: z.string().min(1).max(63),
  columns: z.array(z.string().min(1).max(63)).min(1),
  rows: z.int().min(0),
  parts: z.int().min(0),
})

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** ISO 8601 instant in UTC: the rows are those of that moment. */
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** The schema's migrations in their order, with the SHA-256 of each one's SQL. */
  migrations: z.array(z.object({ name: z.string().min(1), checksum: digestSchema })).min(1),
  tables: z.array(tableSchema).min(1),
  sequences: z.array(
    z.object({
      name: z.string(),
      last: z
        .string()
        .regex(/^-?\d+$/)
        .nullable(),
    }),
  ),
})
export type Manifest = z.infer<typeof manifestSchema>
export type BackedUpTable = z.infer<typeof tableSchema>

/** The name under which a part of a table's rows stands in the file; parts are counted from 1. */
export function partName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}.copy.gz`
}

export type Sums = ReadonlyMap<string, string>

export function writeSums(sums: Sums): string {
  return [...sums].map(([name, digest]) => `${digest}  ${name}\n`).join('')
}

/** Null where a line is not of the form. */
export function readSums(text: string): Sums | null {
  const lines = text.split('\n').slice(0, -1)
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line))
  const sums = new Map<string, string>()
  for (const pair of pairs) {
    if (pair?.[1] === undefined || pair[2] === undefined) return null
    sums.set(pair[2], pair[1])
  }
  return sums
}
