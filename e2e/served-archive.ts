/**
 * Serves the archive once for all specs, as `npm start` does, from a data folder of its own, with
 * the sample dispatches; then files by `npm run ingest` what the specs ask about besides.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ADDRESS_VARIABLE, DATA_VARIABLE, JOINING_VARIABLE, root } from './archive'

/** A first start builds the pages, and this may be a slow machine. */
const PATIENCE = 300_000

export default async function serveArchive(): Promise<() => Promise<void>> {
  const data = await mkdtemp(path.join(tmpdir(), 'mahzar-e2e-'))
  const port = await freePort(4300)
  const archive = spawn(process.execPath, [path.join(root, 'lib', 'cli', 'run.mjs'), 'start'], {
    cwd: root,
    env: environment({ PORT: String(port), DATA_DIR: data }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await stopped(archive)
    // Where Postgres has a user of its own that cannot reach the folder, a link there leads to its cluster.
    const cluster = await realpath(path.join(data, 'postgres')).catch(() => data)
    for (const folder of [cluster, data]) await rm(folder, { recursive: true, force: true })
  }
  try {
    process.env[JOINING_VARIABLE] = await served(archive)
  } catch (error) {
    await stop()
    throw error
  }
  process.env[ADDRESS_VARIABLE] = `http://127.0.0.1:${port}`
  process.env[DATA_VARIABLE] = data
  return stop
}

/** The archive under test has its own embedded database, whatever the caller's environment names. */
function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, HOST: __, ...rest } = process.env
  return { ...rest, ...own }
}

/**
 * Settles when the archive says that it is served, with the address at which the first administrator
 * joins; fails, with what it said, when it ends before.
 */
function served(archive: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(
      () => reject(new Error(`The archive is not served yet. It said:\n${said}`)),
      PATIENCE,
    )
    const listen = (chunk: Buffer) => {
      said += chunk
      const joining = /https?:\S+\/desk\/join\/\S+/.exec(said)
      if (!joining) return
      clearTimeout(late)
      resolve(joining[0])
    }
    archive.stdout?.on('data', listen)
    archive.stderr?.on('data', listen)
    archive.once('exit', () => {
      clearTimeout(late)
      reject(new Error(`The archive ended before it was served. It said:\n${said}`))
    })
  })
}

async function stopped(archive: ChildProcess): Promise<void> {
  if (archive.exitCode !== null || archive.signalCode !== null) return
  const ended = new Promise((resolve) => archive.once('exit', resolve))
  archive.kill('SIGTERM')
  const lost = setTimeout(() => archive.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(lost)
}

async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 500; port++) if (await isFree(port)) return port
  throw new Error(`No port from ${first} to ${first + 499} is free.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
