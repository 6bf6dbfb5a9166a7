import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discardEmbedded, runningEmbedded, startEmbedded, stopEmbedded } from './embedded'
import { holdEmbedded } from './hold'

const quick = { disposable: true }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-embedded-'))
  await chmod(folder, 0o755)
})
afterEach(() => discardEmbedded(folder))

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const answer: { rows: Record<string, unknown>[] } = await client.query(question)
    return Object.values(answer.rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

/** Waits until nothing runs under the number. */
async function ended(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await runningEmbedded(folder))?.pid !== pid) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('the embedded server', () => {
  it('keeps its data from one start to the next, and its password to its owner', async () => {
    const first = await startEmbedded(folder, quick)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS x')
    await stopEmbedded(folder)
    expect(await runningEmbedded(folder)).toBeNull()
    const second = await startEmbedded(folder, quick)
    expect(await ask(second.url, 'SELECT x FROM kept')).toBe(7)
    const { mode } = await stat(path.join(folder, 'postgres', 'mahzar-password'))
    expect(mode & 0o777).toBe(0o600)
  })

  it('answers this machine alone, and nobody without the password', async () => {
    const { url } = await startEmbedded(folder, quick)
    expect(await ask(url, 'SHOW listen_addresses')).toBe('127.0.0.1')
    const stranger = new URL(url)
    stranger.password = 'guess'
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('knows the letters of Persian, so that parts of words can be found', async () => {
    const { url } = await startEmbedded(folder, quick)
    await ask(url, 'CREATE EXTENSION pg_trgm')
    expect(await ask(url, "SELECT array_length(show_trgm('تهران'), 1)")).toBeGreaterThan(3)
  })

  it('is adopted where it runs already', async () => {
    const first = await startEmbedded(folder, quick)
    expect(await startEmbedded(folder, quick)).toEqual(first)
  })

  it('recovers after a kill that left its papers behind', async () => {
    const { url, pid } = await startEmbedded(folder)
    await ask(url, 'CREATE TABLE kept AS SELECT 7 AS x')
    process.kill(pid, 'SIGKILL')
    await ended(pid)
    const again = await startEmbedded(folder)
    expect(again.pid).not.toBe(pid)
    expect(await ask(again.url, 'SELECT x FROM kept')).toBe(7)
  })

  it('starts though another process has got the number of a Postgres long dead', async () => {
    await startEmbedded(folder, quick)
    const file = path.join(folder, 'postgres', 'postmaster.pid')
    const paper = await readFile(file, 'utf8')
    await stopEmbedded(folder)
    const sleeper = spawn('sleep', ['60'])
    await writeFile(file, paper.replace(/^\d+/, String(sleeper.pid)))
    try {
      expect(await ask((await startEmbedded(folder, quick)).url, 'SELECT 1')).toBe(1)
    } finally {
      sleeper.kill()
    }
  })

  it('refuses a data folder of another version in one sentence', async () => {
    await startEmbedded(folder, quick)
    await stopEmbedded(folder)
    await writeFile(path.join(folder, 'postgres', 'PG_VERSION'), '16\n')
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      code: 'data_folder_of_other_version',
      message: expect.stringMatching(/made by PostgreSQL 16, and this is 18: set DATA_DIR/),
    })
    await writeFile(path.join(folder, 'postgres', 'PG_VERSION'), '18\n')
  })

  it('refuses a folder that cannot be made, in one sentence', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    await expect(startEmbedded(path.join(file, 'data'))).rejects.toMatchObject({
      code: 'data_folder_not_writable',
      message: expect.stringMatching(/cannot be written to: .*DATA_DIR/),
    })
  })

  it('says so of a folder that holds something else', async () => {
    await mkdir(path.join(folder, 'postgres'))
    await writeFile(path.join(folder, 'postgres', 'letter.txt'), '')
    await expect(startEmbedded(folder)).rejects.toMatchObject({ code: 'data_folder_of_other_version' })
  })
})

describe('who uses it', () => {
  it('may be many, and the last one out stops it', async () => {
    const [first, second] = await Promise.all([holdEmbedded(folder, quick), holdEmbedded(folder, quick)])
    await first.letGo()
    expect(await runningEmbedded(folder)).not.toBeNull()
    await second.letGo()
    expect(await runningEmbedded(folder)).toBeNull()
  })

  it('may serve it one at a time', async () => {
    const serving = await holdEmbedded(folder, { ...quick, serving: true })
    await expect(holdEmbedded(folder, { ...quick, serving: true })).rejects.toMatchObject({
      code: 'data_folder_in_use',
      message: expect.stringContaining(`by process ${process.pid}`),
    })
    await serving.letGo()
    await (await holdEmbedded(folder, { ...quick, serving: true })).letGo()
  })

  it('hears when it goes away', async () => {
    const held = await holdEmbedded(folder, quick)
    const { pid } = (await runningEmbedded(folder)) ?? { pid: 0 }
    process.kill(pid, 'SIGKILL')
    await held.lost
    await ended(pid)
    await held.letGo()
  })
})
