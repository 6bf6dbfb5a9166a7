/** Asking a running archive for pages, one at a time. */
import { Agent, get, type IncomingMessage } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const PATIENCE_MS = 60_000

export type Answer = { status: number; ms: number; body: string; bytes: number }

/** Asks for an address; `bytes` are those of the body as sent, compressed where the server does so. */
export function ask(origin: string, path: string, compressed = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const heard = (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          ms: performance.now() - begun,
          body: compressed ? '' : whole.toString('utf8'),
          bytes: whole.length,
        })
      })
    }
    const request = get(
      new URL(path, origin),
      { agent, headers: compressed ? { 'accept-encoding': 'gzip' } : {}, timeout: PATIENCE_MS },
      heard,
    )
    request.once('error', reject)
    request.once('timeout', () => request.destroy(new Error(`${path} was not answered in a minute.`)))
  })
}

/** The compressed bytes of all scripts that a page loads. */
export async function scriptBytes(origin: string, page: string): Promise<number> {
  const sources = [...page.matchAll(/<script[^>]+src="([^"]+)"([^>]*)>/g)]
  // Browsers of today leave out what is for those without modules.
  const loaded = new Set(
    sources.flatMap(([tag, source]) => (/\bnomodule\b/i.test(tag) ? [] : [source ?? ''])),
  )
  let bytes = 0
  for (const source of loaded) bytes += (await ask(origin, source, true)).bytes
  return bytes
}
