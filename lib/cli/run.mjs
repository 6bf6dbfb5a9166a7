/**
 * The one entry of all npm scripts: `node lib/cli/run.mjs COMMAND …` sees to installed packages and
 * the generated database client, then runs lib/cli/COMMAND.ts. It needs no package itself, and
 * writes to standard error alone: standard output belongs to the command.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname ?? '.', '..', '..')
const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts)

class Refusal extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(
    `Mahzar needs Node 20.19 or later, and this is ${process.versions.node}: install a newer one.`,
  )
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * What a lock file holds: version by path, packages for other systems aside.
 * @param {unknown} lock
 */
function versions(lock) {
  /** @type {Map<string, string>} */
  const found = new Map()
  if (!lock || typeof lock !== 'object' || !('packages' in lock) || !lock.packages) return found
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (place && !entry.optional) found.set(place, entry.version)
  }
  return found
}

/** npm leaves in node_modules a lock file of what it installed, and writes it last. */
function isInstalled() {
  const installed = versions(readJson(at('node_modules', '.package-lock.json')))
  const wanted = versions(readJson(at('package-lock.json')))
  return wanted.size > 0 && [...wanted].every(([place, version]) => installed.get(place) === version)
}

/**
 * @param {string} what
 * @param {() => Promise<void>} work
 */
async function step(what, work) {
  const began = Date.now()
  process.stderr.write(`${what} …\n`)
  await work()
  process.stderr.write(`${what}: done in ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

/**
 * Runs a program, what it prints kept back unless it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function collect(program, args, env) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && !path.isAbsolute(program)
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

async function install() {
  const own = process.env.npm_execpath ?? ''
  const [program, ...before] = own.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const args = [
    ...before,
    'ci',
    '--include=dev',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...patience,
  ]
  const { code, output } = await collect(program ?? 'npm', args, process.env)
  if (code === 0) return
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EIDLETIMEOUT/.test(output)
  ) {
    throw new Refusal(
      'The packages cannot be fetched: the npm registry does not answer. Connect to the network and run the command again.',
    )
  }
  if (/EACCES|EROFS|ENOSPC|EPERM/.test(output)) {
    throw new Refusal(`The packages cannot be installed: ${root} cannot be written to, or the disk is full.`)
  }
  throw new Refusal(
    `The packages cannot be installed. npm says:\n${output.split('Clean install a project')[0]?.trim()}`,
  )
}

const stampFile = at('lib', 'db', 'generated', '.made-from')

function schemaStamp() {
  return createHash('sha256')
    .update(readFileSync(at('prisma', 'schema.prisma')))
    .update(readFileSync(at('node_modules', 'prisma', 'package.json')))
    .digest('hex')
}

function isGenerated() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === schemaStamp()
}

async function generateClient() {
  const { code, output } = await collect(
    process.execPath,
    [at('node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      ...process.env,
      // Generating does not use the schema engine, but would fetch it; naming any file prevents that.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  )
  if (code !== 0) throw new Refusal(`The database client cannot be generated. Prisma says:\n${output.trim()}`)
  writeFileSync(stampFile, schemaStamp())
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function hand(file, args) {
  const loader = pathToFileURL(at('node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const child = spawn(process.execPath, ['--import', loader, file, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, TSX_TSCONFIG_PATH: at('tsconfig.json') },
  })
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  stopWhenAbandoned(child)
  child.once('error', (error) => fail(new Refusal(error.message)))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/**
 * npm runs this under a shell, and neither passes on what kills it; a server must not outlive them
 * unseen. A process whose parent is gone gets another one.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWhenAbandoned(child) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  watch.unref()
}

/**
 * The parent of process `pid`, where the system has a /proc to tell it.
 * @param {number} pid
 */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[1]
  } catch {
    return undefined
  }
}

/** @param {unknown} error */
function fail(error) {
  process.stderr.write(
    `${error instanceof Refusal ? error.message : error instanceof Error ? error.stack : error}\n`,
  )
  process.exit(1)
}

async function main() {
  checkNode()
  const [command = '', ...args] = process.argv.slice(2)
  const file = at('lib', 'cli', `${command}.ts`)
  if (!/^[a-z]+(-[a-z]+)*$/.test(command) || !existsSync(file))
    throw new Refusal(`There is no command “${command}”.`)
  if (!isInstalled()) await step('Installing packages', install)
  if (!isGenerated()) await step('Generating the database client', generateClient)
  hand(file, args)
}

main().catch(fail)
