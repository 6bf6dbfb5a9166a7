/**
 * The answer that is being given, as the pages of the framework reach it: to say that they are not for
 * whoever asks, and to hand over what need not go through the framework.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import { pageMark } from './page-mark'

const ANSWERING = Symbol.for('mahzar.answering')

type Answer = {
  response: Pick<ServerResponse, 'statusCode' | 'headersSent'>
  /** Markup that is put in when the framework has made what stands around it; null where nothing puts it in. */
  aside: string[] | null
  /** The page that is being made to be kept (./kept-pages); null where none is. */
  rendering: object | null
}

// What stands before the framework is another module graph than its pages: both find it here.
const processWide: typeof globalThis & { [ANSWERING]?: AsyncLocalStorage<Answer> } = globalThis

/** The answers of this process, each of what is done for it. */
export function answering(): AsyncLocalStorage<Answer> {
  processWide[ANSWERING] ??= new AsyncLocalStorage()
  return processWide[ANSWERING]
}

/**
 * Answers the page that is being asked for with 403: such a page says so in full, which the framework
 * sends as if it were any other. Outside of the built server nothing stands before the pages, and nothing happens.
 */
export function answerForbidden(): void {
  const response = answering().getStore()?.response
  if (response && !response.headersSent) response.statusCode = 403
}

const markOf = (place: string | number) => `<!--${pageMark()} ${place}-->`

/**
 * Hands over markup that makes up nearly all of a page. The framework would write it down for the
 * browser, read that back, and send it along a second time to be taken out again.
 * @returns what to give the framework in its place
 */
export function setAside(html: string): string {
  const aside = answering().getStore()?.aside
  if (!aside) return html
  return markOf(aside.push(html) - 1)
}

/** A page as the framework made it, with what was set aside in its places. */
export function putBack(page: string, aside: readonly string[]): string {
  return aside.reduce((put, html, place) => put.replace(markOf(place), () => html), page)
}
