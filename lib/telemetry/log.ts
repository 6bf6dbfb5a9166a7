/**
 * The server's log: a line of JSON for each thing that happened, on standard output. LOG_LEVEL says
 * how much of it: by default only what went wrong, since whoever starts the archive in a terminal
 * wants to see little; `info` writes a line for each request.
 */
import pino, { type DestinationStream, type Logger } from 'pino'
import { z } from 'zod'
import { hideSecrets, withoutSecrets } from './hiding'

const levelSchema = z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).catch('warn')

const fieldsSchema = z.record(z.string(), z.unknown())

/** @param destination where lines go, as bytes; standard output where it is not told */
export function makeLog(
  level: string | undefined,
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  return pino(
    {
      level: levelSchema.parse(level),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => fieldsSchema.parse(withoutSecrets(fields)),
      },
      serializers: { err: (told: unknown) => told },
      hooks: {
        logMethod(told, method) {
          const [first, ...rest] = told
          if (typeof first === 'string') return method.apply(this, [hideSecrets(first)])
          const [message] = rest
          return method.apply(this, typeof message === 'string' ? [first, hideSecrets(message)] : [first])
        },
      },
    },
    destination,
  )
}

const slot = Symbol.for('mahzar.log')
const processWide: typeof globalThis & { [slot]?: Logger } = globalThis

/** The process's own log. */
export function log(): Logger {
  processWide[slot] ??= makeLog(process.env.LOG_LEVEL)
  return processWide[slot]
}
