import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discardEmbedded, runningEmbedded } from '@/lib/db/embedded'
import { freePort } from '@/lib/db/port'
import { testDatabase } from '@/lib/db/testing'

/** Time for a start that has to build first, on a machine that is busy with other things. */
const patience = 900_000

let folder: string
let port: number
const begun: Started[] = []

interface Started {
  child: ChildProcess
  said: () => string
  ended: Promise<number | null>
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-start-'))
  await chmod(folder, 0o755)
  port = await freePort()
})
afterEach(async () => {
  for (const { child, ended } of begun.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
  await discardEmbedded(folder)
}, 60_000)

function start(environment: Record<string, string> = {}): Started {
  const { DATABASE_URL: _, ...rest } = process.env
  const loader = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', loader, path.join(import.meta.dirname, 'start.ts')], {
    env: { ...rest, PORT: String(port), DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      words += chunk
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const started = { child, said: () => words, ended }
  begun.push(started)
  return started
}

async function served({ said, ended }: Started): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!said().includes('Mahzar is served on')) {
    if (over) throw new Error(`It ended: ${said()}`)
    await pause(100)
  }
}

const health = () =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    ({ status }) => status,
    () => 0,
  )

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(100)
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('npm start', { timeout: patience }, () => {
  it('recovers from the loss of Postgres, and of itself, and stops cleanly when told', async () => {
    const first = start()
    await served(first)
    expect(await health()).toBe(200)

    process.kill((await runningEmbedded(folder))?.pid ?? 0, 'SIGKILL')
    await until(async () => first.said().includes('Starting the server again: done'))
    expect(await health()).toBe(200)

    first.child.kill('SIGKILL')
    await until(async () => (await health()) === 0)
    const left = await runningEmbedded(folder)
    expect(left).not.toBeNull()

    const second = start()
    await served(second)
    expect(await health()).toBe(200)
    expect((await runningEmbedded(folder))?.pid).toBe(left?.pid)

    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(await runningEmbedded(folder)).toBeNull()
    expect(await health()).toBe(0)
  })

  it('serves the database that DATABASE_URL names, and starts none', async () => {
    const test = await testDatabase()
    try {
      const begun = start({ DATABASE_URL: test.url })
      await served(begun)
      expect(await health()).toBe(200)
      expect(await runningEmbedded(folder)).toBeNull()
      begun.child.kill('SIGINT')
      expect(await begun.ended).toBe(0)
    } finally {
      await test.drop()
    }
  })

  it('does not take another program that answers at its port meanwhile for the archive', async () => {
    const begun = start()
    await until(async () => begun.said().includes('Starting Postgres'))
    const other = createServer((_, response) => response.end()).listen(port, '127.0.0.1')
    try {
      expect(await begun.ended).toBe(1)
      expect(begun.said()).not.toContain('Mahzar is served on')
    } finally {
      other.close()
    }
  })

  it('that cannot reach DATABASE_URL ends with one sentence', async () => {
    const nowhere = await freePort()
    const { ended, said } = start({ DATABASE_URL: `postgresql://u:p@127.0.0.1:${nowhere}/x` })
    expect(await ended).toBe(1)
    expect(said().trim().split('\n').at(-1)).toBe(
      `No Postgres answers at 127.0.0.1:${nowhere}: start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    )
  })

  it('on a port that is no number ends with one sentence', async () => {
    const { ended, said } = start({ PORT: 'http' })
    expect(await ended).toBe(1)
    expect(said()).toBe('PORT is “http”: set it to a number from 1 to 65535.\n')
  })
})
