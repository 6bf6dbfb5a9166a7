import { DatabaseFault } from '@/lib/db/fault'

export type StartFaultCode =
  | 'port_malformed'
  | 'port_taken'
  | 'port_refused'
  | 'build_failed'
  | 'server_failed'
  | 'not_writable'

/** What can keep the archive from being served, with one plain sentence on what to do. */
export class StartFault extends Error {
  readonly code: StartFaultCode

  constructor(code: StartFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartFault'
    this.code = code
  }
}

/** What a person is told of an error: the sentence of one that was foreseen, else all of it. */
export function tell(error: unknown): string {
  if (error instanceof StartFault || error instanceof DatabaseFault) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
