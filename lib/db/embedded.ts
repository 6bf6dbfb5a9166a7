/**
 * The embedded Postgres: a server of the archive's own, whose cluster lies in the data folder. It
 * listens on this machine alone, on whatever port is free, behind a random password. It runs apart
 * from the process that started it, so that a killed one loses nothing: the next one adopts it.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, constants, mkdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Binaries, binaries, type ServerUser, serverUser } from './binaries'
import { createCluster, passwordFile } from './cluster'
import { DatabaseFault } from './fault'
import { freePort } from './port'
import { isPostgres, type Postmaster, readPostmaster } from './postmaster'
import { ensureDatabase, probe } from './probe'

const run = promisify(execFile)

export interface EmbeddedServer {
  url: string
  port: number
  pid: number
}

export interface EmbeddedOptions {
  /** For tests: nothing is kept safe against a power cut, so that it is quick. */
  disposable?: boolean
}

const user = 'mahzar'

/** The folder of the embedded database: DATA_DIR, by default .data beside package.json. */
export function dataFolder(): string {
  return path.resolve(process.env.DATA_DIR || path.join(import.meta.dirname, '..', '..', '.data'))
}

const clusterOf = (folder: string) => path.join(folder, 'postgres')

/**
 * Starts the server of `folder`, first making its cluster if there is none; a server that runs
 * already (left behind by a killed process) is adopted.
 * @throws DatabaseFault saying what stands in the way
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  await ensureWritable(folder)
  const owner = (await clusterOwner(folder)) ?? (await serverUser())
  const programs = await binaries(owner)
  if (!(await exists(clusterOf(folder)))) {
    const password = randomBytes(24).toString('base64url')
    await createCluster(clusterOf(folder), { programs, owner, user, password, ...options })
  }
  await checkVersion(folder, programs)
  const server = (await runningEmbedded(folder)) ?? (await launch(folder, programs, owner, options))
  await ensureDatabase(server.url)
  return server
}

/** The server that runs on `folder` now, or null. */
export async function runningEmbedded(folder: string): Promise<EmbeddedServer | null> {
  const postmaster = await readPostmaster(clusterOf(folder))
  if (!postmaster || !(await isPostgres(postmaster.pid))) return null
  const url = await urlOf(folder, postmaster.port)
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await probe(url)
    // The archive's own database comes a moment after its server.
    if (answer.ok || answer.code === '3D000') return { url, port: postmaster.port, pid: postmaster.pid }
    if (!(await isPostgres(postmaster.pid))) return null
    await pause(100)
  }
  throw new DatabaseFault(
    'data_folder_in_use',
    `A Postgres that does not answer (process ${postmaster.pid}) holds the data folder ${folder}: stop it, or set DATA_DIR to another folder.`,
  )
}

/** Stops the server of `folder` if it runs: connections are closed, everything filed is on disk. */
export async function stopEmbedded(folder: string): Promise<void> {
  const owner = await clusterOwner(folder)
  const postmaster = await readPostmaster(clusterOf(folder))
  if (!postmaster || !(await isPostgres(postmaster.pid))) return
  const programs = await binaries(owner)
  const cluster = await realpath(clusterOf(folder))
  await control(programs, owner, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60'])
}

/** Stops the server of `folder` and deletes the folder, for tests. */
export async function discardEmbedded(folder: string): Promise<void> {
  await stopEmbedded(folder)
  const cluster = await realpath(clusterOf(folder)).catch(() => null)
  if (cluster) await rm(cluster, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}

const MEBIBYTE = 2 ** 20

/**
 * How a server that keeps an archive uses the machine: an eighth of its memory, two gibibytes at most,
 * for what is read most, which it reads in again when it starts; pages anywhere on the disk are read
 * nearly as fast as those in a row; and a word of every tenth of a million texts is found without
 * forgetting which texts those are.
 */
function tuning({ remembers }: Binaries): string {
  const shared = Math.min(2048, Math.max(128, Math.floor(totalmem() / 8 / MEBIBYTE)))
  const remembering = remembers ? ' -c shared_preload_libraries=pg_prewarm' : ''
  return ` -c shared_buffers=${shared}MB -c random_page_cost=1.1 -c work_mem=16MB${remembering}`
}

async function launch(
  folder: string,
  programs: Binaries,
  owner: ServerUser,
  { disposable }: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const cluster = await realpath(clusterOf(folder))
  await forgetDeadPostmaster(cluster, await readPostmaster(cluster))
  let failure: unknown
  for (let attempt = 0; attempt < 3; attempt++) {
    const log = path.join(cluster, 'start.log')
    const port = await freePort()
    try {
      await control(programs, owner, [
        'start',
        '-D',
        cluster,
        '-w',
        '-t',
        '120',
        '-l',
        log,
        '-o',
        `-p ${port}${disposable ? '' : tuning(programs)}`,
      ])
    } catch (error) {
      failure = error
    }
    const server = await runningEmbedded(folder)
    if (server) return server
  }
  const lines = await readFile(path.join(cluster, 'start.log'), 'utf8').catch(() => '')
  const last = lines.trim().split('\n').slice(-3).join(' ')
  throw new DatabaseFault('embedded_failed', `The embedded Postgres in ${folder} did not start: ${last}`, {
    cause: failure,
  })
}

/** A process that got the number of a Postgres long dead must not keep a new one from starting. */
async function forgetDeadPostmaster(cluster: string, postmaster: Postmaster | null): Promise<void> {
  if (postmaster && !(await isPostgres(postmaster.pid))) {
    await rm(path.join(cluster, 'postmaster.pid'), { force: true })
  }
}

async function control(programs: Binaries, owner: ServerUser, args: string[]): Promise<void> {
  await run(programs.pgCtl, [...args, '-s'], { ...owner, cwd: path.parse(programs.pgCtl).root })
}

async function urlOf(folder: string, port: number): Promise<string> {
  const password = (await readFile(passwordFile(clusterOf(folder)), 'utf8')).trim()
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${user}`
}

async function ensureWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new DatabaseFault(
      'data_folder_not_writable',
      `The data folder ${folder} cannot be written to: give it to the present user, or set DATA_DIR to another folder.`,
      { cause },
    )
  }
}

/** Who owns the cluster of `folder`, where that decides who must run its server. */
async function clusterOwner(folder: string): Promise<ServerUser> {
  const found = await stat(clusterOf(folder)).catch(() => null)
  if (!found || process.platform === 'win32') return null
  const present = process.getuid?.()
  if (found.uid === present) return null
  if (present === 0) return { uid: found.uid, gid: found.gid }
  throw new DatabaseFault(
    'data_folder_unreadable',
    `The data folder ${folder} was made by another user: run as that user, or set DATA_DIR to another folder.`,
  )
}

async function checkVersion(folder: string, programs: Binaries): Promise<void> {
  const text = await readFile(path.join(clusterOf(folder), 'PG_VERSION'), 'utf8').catch(() => '')
  const version = text.trim()
  if (version === String(programs.version)) return
  throw new DatabaseFault(
    'data_folder_of_other_version',
    version
      ? `The data folder ${folder} was made by PostgreSQL ${version}, and this is ${programs.version}: set DATA_DIR to another folder, or move this one away.`
      : `The folder ${clusterOf(folder)} holds no Postgres database: move it away, or set DATA_DIR to another folder.`,
  )
}

const exists = async (file: string) => (await stat(file).catch(() => null)) !== null

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
