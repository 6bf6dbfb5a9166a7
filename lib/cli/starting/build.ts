/** Builds the pages for serving, when their sources have changed since they were built last. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartFault } from './fault'

export const root = path.resolve(import.meta.dirname, '..', '..', '..')
const output = path.join(root, '.next')
const stampFile = path.join(output, 'built-from')
/** The server that a build makes. */
export const serverFile = path.join(output, 'standalone', 'server.js')

const sourceFolders = ['app', 'components', 'lib', 'public']
const sourceFiles = [
  ...['package-lock.json', 'tsconfig.json', 'next.config.js', 'postcss.config.mjs', 'prisma/schema.prisma'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
]
/** What no page is made of. */
const besides = [path.join('lib', 'cli'), path.join('lib', 'db', 'generated')]

/** Whether the build at hand was made from the sources as they stand. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(stampFile, 'utf8').catch(() => null)
  return (
    stamp !== null && (await stat(serverFile).catch(() => null)) !== null && stamp === (await sourceHash())
  )
}

/** Builds the pages; `signal` gives it up. */
export async function build(signal: AbortSignal): Promise<void> {
  const hash = await sourceHash()
  await rm(stampFile, { force: true }).catch(() => {
    throw unwritable()
  })
  await runBuild(signal)
  const standalone = path.join(output, 'standalone')
  await cp(path.join(output, 'static'), path.join(standalone, '.next', 'static'), { recursive: true })
  const publicFolder = path.join(root, 'public')
  if (await stat(publicFolder).catch(() => null)) {
    await cp(publicFolder, path.join(standalone, 'public'), { recursive: true })
  }
  await writeFile(stampFile, hash)
}

function runBuild(signal: AbortSignal): Promise<void> {
  // A build must come out the same whatever database stands by.
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      cwd: root,
      env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  )
  let words = ''
  const keep = (chunk: Buffer) => {
    words += chunk
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve()
      if (/\b(EACCES|EROFS|ENOSPC)\b/.test(words)) return reject(unwritable())
      reject(new StartFault('build_failed', `The pages cannot be built. Next.js says:\n${words.trim()}`))
    })
  })
}

function unwritable(): StartFault {
  return new StartFault(
    'not_writable',
    `The pages cannot be built: ${root} cannot be written to, or the disk is full. Run as the user it belongs to, and make room.`,
  )
}

async function sourceHash(): Promise<string> {
  const lists = await Promise.all(
    sourceFolders.map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      )
      return entries
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    }),
  )
  const files = [...lists.flat(), ...sourceFiles]
    .filter((file) => !besides.some((folder) => file.startsWith(folder + path.sep)))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const content = await readFile(path.join(root, file)).catch(() => '')
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
