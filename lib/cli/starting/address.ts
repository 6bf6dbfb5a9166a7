import { createServer } from 'node:net'
import { StartFault } from './fault'

export interface Address {
  host: string
  port: number
}

/**
 * Where to serve: PORT (3000), and HOST. By default only this machine is answered, since an archive
 * that somebody tries out on a laptop should not be open to a café; HOST=0.0.0.0 answers all.
 * (Not HOSTNAME: containers and shells set that to a name of the machine.)
 */
export function addressFrom(environment: Record<string, string | undefined>): Address {
  const text = environment.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new StartFault('port_malformed', `PORT is “${text}”: set it to a number from 1 to 65535.`)
  }
  return { host: environment.HOST || '127.0.0.1', port }
}

/** The address to type into a browser. */
export function urlOf({ host, port }: Address): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Where the server itself can be asked, whatever names the machine knows. */
export function probeUrlOf({ host, port }: Address): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * @param patience milliseconds to wait for a server that is just stopping
 * @throws StartFault where `address` cannot be listened on
 */
export async function checkFree(address: Address, patience = 2_000): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const code = await tryListening(address)
    if (code === null) return
    if (code === 'EADDRINUSE') {
      if (Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        continue
      }
      throw new StartFault(
        'port_taken',
        `Port ${address.port} is taken by another program: stop that one, or choose another port, as in PORT=${address.port + 1} npm start.`,
      )
    }
    throw new StartFault(
      'port_refused',
      `This machine does not let the archive listen on ${address.host}, port ${address.port} (${code}): set PORT or HOST to another.`,
    )
  }
}

function tryListening({ host, port }: Address): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
