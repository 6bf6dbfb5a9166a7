/** Runs the built pages as a process of their own, tethered to this one. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Address, probeUrlOf, urlOf } from './address'
import { root, serverFile } from './build'
import { StartFault } from './fault'

export interface Server {
  /** Settles when the server has ended. */
  ended: Promise<void>
  /** Lets it answer what it was asked, for ten seconds at most. */
  stop: () => Promise<void>
}

export interface ServerOptions {
  address: Address
  databaseUrl: string
  authSecret: string
  /** Serves the sources as they change instead of what was built. */
  development: boolean
}

/** Starts the server and waits until it answers /api/health with 200. */
export async function startServer(options: ServerOptions, signal: AbortSignal): Promise<Server> {
  const child = launch(options)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const server = { ended, stop: () => stop(child, ended) }
  try {
    await becomeHealthy(options, child, signal)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

/**
 * Nearly all that a page is made of is garbage when it is sent. With room for some pages, little of it
 * is ever looked at twice: collecting takes a twentieth of the time, not a sixth.
 */
const YOUNG_ROOM = '--max-semi-space-size=64'

function launch({ address, databaseUrl, authSecret, development }: ServerOptions): ChildProcess {
  const before = (file: string) => ['--import', pathToFileURL(path.join(root, 'lib', file)).href]
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const front = before('front/front.mjs')
  const args = development
    ? [next, 'dev', '--port', String(address.port), '--hostname', address.host]
    : [YOUNG_ROOM, ...front, serverFile]
  return spawn(process.execPath, [...before('cli/starting/tether.mjs'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      // The server of the sources is a process of its own, begun by this one.
      ...(development ? { NODE_OPTIONS: front.join(' ') } : {}),
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(address.port),
      HOSTNAME: address.host,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: authSecret,
      PUBLIC_ADDRESS: process.env.PUBLIC_ADDRESS || urlOf(address),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** What was built answers within moments; sources are compiled first. */
const PATIENCE = { built: 60_000, sources: 300_000 }

async function becomeHealthy(
  { address, development }: ServerOptions,
  child: ChildProcess,
  signal: AbortSignal,
): Promise<void> {
  const end = Date.now() + (development ? PATIENCE.sources : PATIENCE.built)
  let last = NO_ANSWER
  // What was built says when it listens: before that, another program may answer at the port.
  let isListening = development
  child.on('message', (said) => {
    isListening ||= said === 'listening'
  })
  while (Date.now() < end) {
    signal.throwIfAborted()
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new StartFault(
        'server_failed',
        'The server ended before it could be reached; what it said stands above.',
      )
    }
    if (isListening) {
      const said = await illness(address)
      if (said === null) return
      last = said
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StartFault(
    'server_failed',
    `The server does not become healthy. It last said: ${last.slice(0, 500)}`,
  )
}

const NO_ANSWER = 'no answer'

/** What the server says of its health; null where it is well. */
async function illness(address: Address): Promise<string | null> {
  try {
    const answer = await fetch(`${probeUrlOf(address)}/api/health`, { signal: AbortSignal.timeout(10_000) })
    return answer.status === 200 ? null : `${answer.status} ${await answer.text()}`
  } catch {
    return NO_ANSWER
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(patience)
}
