/** Serves the archive until told to stop, and keeps it served when a part of it fails. */
import { type Address, checkFree, urlOf } from './address'
import { furnish, openArchive, type ServedArchive } from './archive'
import { build, isBuilt } from './build'
import { authSecret, firstAdministratorAddress } from './desk'
import { StartFault } from './fault'
import { type Server, startServer } from './server'
import { step } from './step'

/** So many repairs within a minute, and the fault is not one that repairing helps. */
const repairsAMinute = 3

export async function supervise(address: Address, development: boolean, signal: AbortSignal): Promise<void> {
  const began = Date.now()
  await checkFree(address)
  let archive: ServedArchive | undefined
  let server: Server | undefined
  const stopped = new Promise<'stopped'>((resolve) => {
    signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  const repairs: number[] = []
  try {
    // First, since it is soon said what may be wrong with it.
    archive = await openArchive()
    signal.throwIfAborted()
    if (!development && !(await isBuilt())) await step('Building the pages', () => build(signal))
    signal.throwIfAborted()
    await orStop(furnish(archive.url), signal)
    const secret = await authSecret()
    const start = (databaseUrl: string) =>
      startServer({ address, databaseUrl, authSecret: secret, development }, signal)
    server = await step('Starting the server', () => start(archive?.url ?? ''))
    console.log(
      `\nMahzar is served on ${urlOf(address)} (ready after ${((Date.now() - began) / 1000).toFixed(1)} s)`,
    )
    const joining = await firstAdministratorAddress(archive.url, process.env.PUBLIC_ADDRESS || urlOf(address))
    if (joining !== null)
      console.log(`The desk has no administrator yet. Become it, within a day: ${joining}`)
    for (;;) {
      const event = await Promise.race([
        stopped,
        archive.lost.then(() => 'database lost' as const),
        server.ended.then(() => 'server ended' as const),
      ])
      if (event === 'stopped') return
      limitRepairs(repairs, event)
      await server.stop()
      if (event === 'database lost') archive = await reopen()
      server = await step('Starting the server again', () => start(archive?.url ?? ''))
    }
  } finally {
    await server?.stop()
    await archive?.letGo()
  }
}

/** Whoever stops the archive need not wait for what it is just doing: filing is all or nothing. */
function orStop<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}

async function reopen(): Promise<ServedArchive> {
  console.log('Postgres has gone away.')
  return openArchive()
}

function limitRepairs(repairs: number[], event: string): void {
  const now = Date.now()
  repairs.push(now)
  if (repairs.filter((moment) => now - moment < 60_000).length <= repairsAMinute) return
  throw new StartFault(
    'server_failed',
    `The archive was given up: ${event} for the ${repairs.length}th time within a minute. What the server said stands above.`,
  )
}
