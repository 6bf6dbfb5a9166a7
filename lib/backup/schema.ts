/** What a database's own schema holds: the tables, their columns, and what is made anew after filling them. */
import type pg from 'pg'
import { z } from 'zod'

/** Prisma's own table: a backup tells the migrations in its manifest. */
export const MIGRATIONS_TABLE = '_prisma_migrations'

const tablesSchema = z.array(z.object({ name: z.string(), columns: z.array(z.string()) }))

/** The tables and their columns that hold what was put there, in the order of names. */
export async function tablesOf(client: pg.Client): Promise<z.infer<typeof tablesSchema>> {
  const { rows } = await client.query(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> $1
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
    [MIGRATIONS_TABLE],
  )
  return tablesSchema.parse(rows)
}

const sequencesSchema = z.array(z.object({ name: z.string(), last: z.string().nullable() }))

/** The counters, and the number that each gave last; null where it has given none. */
export async function sequencesOf(client: pg.Client): Promise<z.infer<typeof sequencesSchema>> {
  const { rows } = await client.query(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = current_schema() ORDER BY 1`,
  )
  return sequencesSchema.parse(rows)
}

const migrationsSchema = z.array(z.object({ name: z.string(), checksum: z.string() }))

/** The migrations that the database has, in their order. */
export async function migrationsOf(client: pg.Client): Promise<z.infer<typeof migrationsSchema>> {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum FROM ${client.escapeIdentifier(MIGRATIONS_TABLE)}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  )
  return migrationsSchema.parse(rows)
}

const statementsSchema = z.array(z.object({ statement: z.string() }))

async function statements(client: pg.Client, query: string): Promise<string[]> {
  const { rows } = await client.query(query)
  return statementsSchema.parse(rows).map(({ statement }) => statement)
}

/** What belongs to an extension stays with it. */
const NOT_OF_AN_EXTENSION = (catalogue: string, alias: string) =>
  `NOT EXISTS (SELECT FROM pg_depend d
     WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${alias}.oid AND d.deptype = 'e')`

/** Takes everything out of the schema that migrations have made in it, but for the table that tells them. */
export async function clearSchema(client: pg.Client): Promise<void> {
  const drops = await statements(
    client,
    `SELECT format('DROP TABLE %s CASCADE', c.oid::regclass) AS statement FROM pg_class c
       WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
         AND c.relname <> '${MIGRATIONS_TABLE}' AND ${NOT_OF_AN_EXTENSION('pg_class', 'c')}
     UNION ALL
     SELECT format('DROP ROUTINE %s CASCADE', p.oid::regprocedure) FROM pg_proc p
       WHERE p.pronamespace = current_schema()::regnamespace AND ${NOT_OF_AN_EXTENSION('pg_proc', 'p')}
     UNION ALL
     SELECT format('DROP TYPE %s CASCADE', t.oid::regtype) FROM pg_type t
       WHERE t.typnamespace = current_schema()::regnamespace AND t.typtype = 'e'
         AND ${NOT_OF_AN_EXTENSION('pg_type', 't')}`,
  )
  for (const drop of drops) await client.query(drop)
}

/**
 * Makes the tables ready to be filled in any order: what watches over single rows (triggers,
 * references, indexes that no key stands on) rests.
 * @returns what brings all of it back, and checks that every reference holds
 */
export async function restWatches(client: pg.Client): Promise<() => Promise<void>> {
  const own = `c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'`
  const triggers = (verb: string) =>
    `SELECT format('ALTER TABLE %s ${verb} TRIGGER USER', c.oid::regclass) AS statement FROM pg_class c WHERE ${own}`
  const references = `FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${own} AND k.contype = 'f'`
  const indexes = `FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE ${own} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`
  const back = [
    ...(await statements(client, `SELECT pg_get_indexdef(i.indexrelid) AS statement ${indexes} ORDER BY 1`)),
    ...(await statements(
      client,
      `SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.oid::regclass, k.conname, pg_get_constraintdef(k.oid))
         AS statement ${references} ORDER BY 1`,
    )),
    ...(await statements(client, triggers('ENABLE'))),
  ]
  const rest = [
    ...(await statements(client, triggers('DISABLE'))),
    ...(await statements(
      client,
      `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.oid::regclass, k.conname) AS statement ${references}`,
    )),
    ...(await statements(
      client,
      `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS statement ${indexes}`,
    )),
  ]
  for (const statement of rest) await client.query(statement)
  return async () => {
    for (const statement of back) await client.query(statement)
  }
}
