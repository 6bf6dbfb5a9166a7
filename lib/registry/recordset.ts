import { Prisma } from '@/lib/db/generated/client'

/** Rows as one parameter, for `jsonb_to_recordset` to unfold: a table is loaded without a query per row. */
export function recordset(rows: readonly object[]): Prisma.Sql {
  return Prisma.sql`${JSON.stringify(rows)}::jsonb`
}
