/** The lines of the queue as they stand on the page: which one is looked at, and which comes next. */

const LINE = '[data-record]'

export type LineData = { id: string; version: number; pair: string | null; isMine: boolean; title: string }

/** All lines in their order. */
export function linesIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(LINE) ?? [])]
}

/** The line in which the focus is. */
export function focusedLine(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(LINE) ?? null
}

export function dataOf(line: HTMLElement): LineData {
  const [id = '', version = ''] = line.dataset.record?.split(' ') ?? []
  return {
    id,
    version: Number(version),
    pair: line.dataset.pair ?? null,
    isMine: line.dataset.mine !== undefined,
    title: line.querySelector('h3')?.textContent ?? id,
  }
}

export function lineOf(list: Element | null, id: string): HTMLElement | undefined {
  return linesIn(list).find((line) => dataOf(line).id === id)
}

/** The ids from the line after the last of some on, then those before it, the nearest first. */
export function idsBeyond(list: Element | null, ids: ReadonlySet<string>): string[] {
  const all = linesIn(list).map((line) => dataOf(line).id)
  const last = all.findLastIndex((id) => ids.has(id))
  const beyond = [...all.slice(last + 1), ...all.slice(0, Math.max(last, 0)).reverse()]
  return beyond.filter((id) => !ids.has(id))
}

export function focusLine(line: HTMLElement | undefined): void {
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest' })
}

const PLACE = 'mahzar-queue-place'

/** Remembers where one is, for coming back: the record, and those that are beyond it. */
export function rememberPlace(list: Element | null, id: string): void {
  sessionStorage.setItem(PLACE, [id, ...idsBeyond(list, new Set([id]))].join(' '))
}

/** Pages of the desk that one goes to from a line and comes back from. */
const FROM_A_LINE = /^\/\w+\/desk\/(meetings|pairs)\//

/** For whoever comes back from a record: the line where they were, or the next that still stands. */
export function rememberedLine(list: Element | null): HTMLElement | undefined {
  const before = URL.canParse(document.referrer) ? new URL(document.referrer) : null
  if (before?.host !== location.host || !FROM_A_LINE.test(before.pathname)) return undefined
  for (const id of sessionStorage.getItem(PLACE)?.split(' ') ?? []) {
    const line = lineOf(list, id)
    if (line) return line
  }
  return undefined
}
