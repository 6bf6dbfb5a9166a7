/**
 * Prisma's own schema engine as WebAssembly, which needs no binary to be downloaded: the same code
 * that `prisma migrate` runs, over the driver that the archive uses anyway.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

type Engine = SchemaEngine

/** Columns of the type "char" in the engine's questions, by the name that the answer gives them. */
const charColumns = new Map([
  ['constraint_type', /(?<=\bconstr\.contype)(?= AS constraint_type\b)/],
  ['confdeltype', /(?<=\bcon\.confdeltype)\b/],
  ['confupdtype', /(?<=\bcon\.confupdtype)\b/],
])

/**
 * The driver adapter as the schema engine needs it. Introspection asks for columns of the type
 * "char", which the adapter refuses as unknown: they are asked for as text and handed on as the
 * characters that they are. And a migration is sent whole, so that it holds wholly or not at all:
 * the adapter would cut it at every semicolon, those inside of functions too.
 */
class MigratingPg extends PrismaPg {
  override async connect() {
    const connection = await super.connect()
    const driver = connection.underlyingDriver()
    connection.executeScript = async (script) => {
      await driver.query(script)
    }
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async (query) => {
      let { sql } = query
      for (const place of charColumns.values()) sql = sql.replace(place, '::text')
      const answer = await queryRaw({ ...query, sql })
      if (sql === query.sql) return answer
      const columnTypes = answer.columnTypes.map((type, index) =>
        charColumns.has(answer.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      )
      return { ...answer, columnTypes }
    }
    return connection
  }
}

/** The engine forgets the timers that bound its waiting for a lock: they must not keep the process. */
function letGoOfTimers<T extends object>(imports: T): T {
  const waits = Object.keys(imports)
    .filter((name) => name.startsWith('__wbg_setTimeout_'))
    .map((name) => [name, (call: () => void, ms: number) => setTimeout(call, ms >>> 0).unref()])
  return { ...imports, ...Object.fromEntries(waits) }
}

let instantiated: Promise<void> | undefined

async function instantiate(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': letGoOfTimers({ ...bindings }),
  })
  bindings.__wbg_set_wasm(instance.exports)
  const begin = instance.exports.__wbindgen_start
  if (typeof begin === 'function') begin()
}

/**
 * Gives `use` an engine bound to the database at `url`, and frees it afterwards.
 * @param schema the text of schema.prisma, where the engine is to know it
 */
export async function withEngine<T>(
  url: string,
  use: (engine: Engine) => Promise<T>,
  schema?: string,
): Promise<T> {
  instantiated ??= instantiate()
  await instantiated
  // The engine never lets go of its connections, nor of the lock it holds on one of them.
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'mahzar migrate' })
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigratingPg(pool, { onPoolError: () => {} }))
  const datamodels: [string, string][] | undefined =
    schema === undefined ? undefined : [['schema.prisma', schema]]
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    return await use(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}
