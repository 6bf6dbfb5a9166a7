/** Makes the embedded server's cluster: all of it or nothing, however often the making is cut short. */
import { execFile } from 'node:child_process'
import {
  appendFile,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Binaries, canReach, reachableHome, type ServerUser } from './binaries'

const run = promisify(execFile)

export interface ClusterOptions {
  programs: Binaries
  owner: ServerUser
  user: string
  password: string
  disposable?: boolean
}

/** Where a cluster keeps its password: readable by its owner alone, like everything in it. */
export const passwordFile = (cluster: string) => path.join(cluster, 'mahzar-password')

const settings = `
# Mahzar: this machine alone, by password; the log keeps a week.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
log_timezone = 'UTC'
logging_collector = on
log_directory = 'log'
log_filename = 'postgres-%a.log'
log_rotation_age = 1d
log_truncate_on_rotation = on
max_connections = 100
shared_buffers = 128MB
`

const disposableSettings = `
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
`

/**
 * Makes a cluster at `target`. Where the server's user cannot reach that place (root's home, say),
 * the cluster is made under /var/lib/mahzar and `target` is a symbolic link to it.
 */
export async function createCluster(target: string, options: ClusterOptions): Promise<void> {
  const parent = path.dirname(target)
  await removeLeftovers(parent)
  const apart = options.owner !== null && !canReach(options.owner, parent)
  if (apart) await mkdir(reachableHome, { recursive: true, mode: 0o755 })
  const staging = await mkdtemp(
    apart ? path.join(reachableHome, 'data-') : path.join(parent, `postgres.new-${process.pid}-`),
  )
  try {
    await fill(staging, options)
    // Whoever comes second fails here, and uses the first one's.
    if (apart) await symlink(staging, target)
    else await rename(staging, target)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!isTaken(error)) throw error
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTEMPTY'].includes(String(error.code))
}

async function fill(cluster: string, { programs, owner, user, password, disposable }: ClusterOptions) {
  await chmod(cluster, 0o700)
  const secrets = await mkdtemp(path.join(tmpdir(), 'mahzar-'))
  const secret = path.join(secrets, 'password')
  try {
    await writeFile(secret, `${password}\n`, { mode: 0o600 })
    if (owner) await Promise.all([cluster, secrets, secret].map((file) => chown(file, owner.uid, owner.gid)))
    const flags = disposable ? ['--no-sync'] : []
    await run(
      programs.initdb,
      [
        ...['-D', cluster, '-U', user, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C'],
        ...['--lc-collate=C', `--lc-ctype=${await unicodeLocale()}`, ...flags],
      ],
      { ...owner, cwd: path.parse(cluster).root, env: { ...process.env, LC_ALL: undefined } },
    )
  } finally {
    await rm(secrets, { recursive: true, force: true })
  }
  await appendFile(path.join(cluster, 'postgresql.conf'), settings + (disposable ? disposableSettings : ''))
  await writeFile(passwordFile(cluster), `${password}\n`, { mode: 0o600 })
  if (owner) await chown(passwordFile(cluster), owner.uid, owner.gid)
}

/** A locale that knows what a letter is beyond ASCII, without which trigrams see no Persian. */
async function unicodeLocale(): Promise<string> {
  const { stdout } = await run('locale', ['-a']).catch(() => ({ stdout: '' }))
  const known = stdout.split(/\s+/)
  const fitting = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.includes(name))
  return fitting ?? known.find((name) => /utf-?8$/i.test(name)) ?? 'C'
}

/** Removes what processes killed in the making left behind. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker))) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
