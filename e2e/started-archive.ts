/** Starts the archive as `npm start` does, to be told to stop, or to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './archive'

/** A first start builds the pages, and this machine may be slow, and busy with other builds. */
const PATIENCE = 900_000

export type Place = { port: number; data: string }

export type StartedArchive = {
  stop: () => Promise<void>
  /** Ends all of its processes but Postgres at once, and gives them no time for anything. */
  kill: () => Promise<void>
}

/** A data folder of its own and a free port. */
export async function newPlace(): Promise<Place> {
  return { port: await freePort(), data: await mkdtemp(path.join(tmpdir(), 'mahzar-e2e-')) }
}

export async function discard({ data }: Place): Promise<void> {
  // Where Postgres has a user of its own that cannot reach the folder, a link there leads to its cluster.
  const cluster = await realpath(path.join(data, 'postgres')).catch(() => data)
  for (const folder of [cluster, data]) await rm(folder, { recursive: true, force: true })
}

/** Starts an archive that nobody has an account of, and tells the address at which its administrator joins. */
export async function startFresh(place: Place): Promise<{ archive: StartedArchive; joining: string }> {
  const { archive, words } = await start(place, /https?:\S+\/desk\/join\/\S+/)
  return { archive, joining: words }
}

/** Starts an archive again. */
export async function startAgain(place: Place): Promise<StartedArchive> {
  return (await start(place, /Mahzar is served on .*/)).archive
}

/** Settles when the archive has said these words; fails, with what it said, when it ends before. */
async function start(
  { port, data }: Place,
  awaited: RegExp,
): Promise<{ archive: StartedArchive; words: string }> {
  const archive = spawn(process.execPath, [path.join(root, 'lib', 'cli', 'run.mjs'), 'start'], {
    cwd: root,
    env: environment({ PORT: String(port), DATA_DIR: data }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own, so that all of it can be killed at once.
    detached: true,
  })
  const ended = new Promise<void>((resolve) => archive.once('exit', () => resolve()))
  const isOver = () => archive.exitCode !== null || archive.signalCode !== null
  const kill = () => {
    if (!isOver() && archive.pid !== undefined) process.kill(-archive.pid, 'SIGKILL')
    return ended
  }
  const stop = async () => {
    if (isOver()) return
    archive.kill('SIGTERM')
    const lost = setTimeout(kill, 30_000)
    await ended
    clearTimeout(lost)
  }
  try {
    return { archive: { stop, kill }, words: await said(archive, awaited) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The archive under test has its own embedded database, whatever the caller's environment names. */
function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, HOST: __, ...rest } = process.env
  return { ...rest, ...own }
}

function said(archive: ChildProcess, awaited: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(
      () => reject(new Error(`The archive is not served yet. It said:\n${said}`)),
      PATIENCE,
    )
    const listen = (chunk: Buffer) => {
      said += chunk
      const [words] = awaited.exec(said) ?? []
      if (words === undefined) return
      clearTimeout(late)
      resolve(words)
    }
    archive.stdout?.on('data', listen)
    archive.stderr?.on('data', listen)
    archive.once('exit', () => {
      clearTimeout(late)
      reject(new Error(`The archive ended before it was served. It said:\n${said}`))
    })
  })
}

/**
 * A port that is free, and stays so until the archive has been built and listens: none of those that the system
 * gives to connections, and hardly the one that tests which go on elsewhere on this machine have just found.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
