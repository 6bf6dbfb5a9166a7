import { addressFrom } from './address'
import { tell } from './fault'
import { supervise } from './supervise'

/**
 * Serves the archive as a command: until a signal comes, or the process that started this one is
 * gone. Being told to stop is success: the status is 0 then, 1 where something went wrong.
 */
export async function serveAsCommand(options: { development: boolean }): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  process.on('disconnect', () => stop.abort())
  try {
    await supervise(addressFrom(process.env), options.development, stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) {
      console.error(tell(error))
      process.exitCode = 1
    }
  }
  if (stop.signal.aborted) console.log('Stopped.')
  process.exit()
}
