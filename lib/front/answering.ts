/**
 * The answer that is being given, for a page of the framework that is not for whoever asks: such a page
 * says so in full, which the framework sends as if it were any other.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

const ANSWERING = Symbol.for('mahzar.answering')

type Answering = AsyncLocalStorage<Pick<ServerResponse, 'statusCode' | 'headersSent'>>

// What stands before the framework is another module graph than its pages: both find it here.
const processWide: typeof globalThis & { [ANSWERING]?: Answering } = globalThis

/** The answers of this process, each of what is done for it. */
export function answering(): Answering {
  processWide[ANSWERING] ??= new AsyncLocalStorage()
  return processWide[ANSWERING]
}

/** Answers the page that is being asked for with 403. Outside of the built server nothing stands before the pages, and nothing happens. */
export function answerForbidden(): void {
  const answer = answering().getStore()
  if (answer && !answer.headersSent) answer.statusCode = 403
}
