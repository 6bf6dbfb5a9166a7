/** Calling the rows of the registry otherwise, and with them all that refers to them. */
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Entry, type EntryKind, slugOf } from '@/lib/registry/entry'
import { rewriteDrafts } from './drafts'

const TABLES = {
  official: Prisma.sql`"Official"`,
  party: Prisma.sql`"Party"`,
  place: Prisma.sql`"Place"`,
  series: Prisma.sql`"Series"`,
  topic: Prisma.sql`"Topic"`,
  publisher: Prisma.sql`"Publisher"`,
} satisfies Record<Exclude<EntryKind, 'occasion'>, Prisma.Sql>

/** Gives the row of an entry the slug that the entry has now; keys that refer to it follow by themselves. */
export async function callRowsOtherwise(
  tx: Transaction,
  { present, entry }: { present: Entry; entry: Entry },
): Promise<void> {
  if (present.kind === 'occasion' || entry.kind === 'occasion') {
    if (present.kind === 'occasion' && entry.kind === 'occasion')
      await moveSession(tx, present.value, entry.value)
    return
  }
  const { kind } = present
  const [from, to] = [slugOf(present), slugOf(entry)]
  await tx.$executeRaw`UPDATE ${TABLES[kind]} SET slug = ${to} WHERE slug = ${from}`
  if (kind === 'topic') await tx.evidence.updateMany({ where: { topicSlug: from }, data: { topicSlug: to } })
  const name = { kind, slug: from }
  await tx.taughtSpelling.updateMany({ where: name, data: { slug: to } })
  await tx.registryMerge.updateMany({ where: { kind, intoSlug: from }, data: { intoSlug: to } })
  await rewriteDrafts(tx, { kind, from, to })
}

type Session = Extract<Entry, { kind: 'occasion' }>['value']

/** A session is known by its number, or by its first day: its row is given the new ones. */
async function moveSession(tx: Transaction, present: Session, entry: Session): Promise<void> {
  await tx.occasion.updateMany({
    where: {
      seriesSlug: present.series,
      number: present.number,
      ...(present.number === null ? { firstDay: new Date(present.start) } : {}),
    },
    data: {
      seriesSlug: entry.series,
      number: entry.number,
      firstDay: new Date(entry.start),
      lastDay: new Date(entry.end),
    },
  })
}
