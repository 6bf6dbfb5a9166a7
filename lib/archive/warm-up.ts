/**
 * Public pages of every sort, asked for once the archive has been read: the first reader meets code that
 * has been compiled and connections that know the tables.
 */
import { DEFAULT_LOCALE, isLocale, MANNERS } from '@/lib/i18n/locales'
import type { ArchiveIndex } from './index/archive-index'
import { PAGE_SORTS } from './page-sorts'
import { type Picking, subjectsOf } from './subjects'

/** Of how many of each sort pages are asked for: code is compiled for good when it has run a few times. */
const EACH = 6
/** Pages asked for at once: between them they use all connections, and each of these meets all tables. */
const AT_ONCE = 2

/** What turns up most of each sort. */
export const foremost: Picking = (values) => values.slice(0, EACH)

/** A page in another calendar than its readers begin with: it warms what makes theirs, and is not kept in its place. */
function inOtherCalendar(path: string): string {
  const [, locale] = path.split(/[/?]/)
  const [, other] = MANNERS[isLocale(locale) ? locale : DEFAULT_LOCALE].calendars
  return `${path}${path.includes('?') ? '&' : '?'}calendar=${other}`
}

/** Addresses of all sorts of public pages, those of what turns up most; they take turns in the languages. */
export async function pagesToWarm(index: ArchiveIndex): Promise<string[]> {
  const subjects = await subjectsOf(index, foremost)
  return Object.values(PAGE_SORTS).flatMap((sort) => sort.paths(subjects).map(inOtherCalendar))
}

/** Asks the server that answers at `origin` for pages, some at once; what fails is for its readers to meet. */
export async function warmUp(origin: string, paths: readonly string[]): Promise<void> {
  const left = [...paths]
  const askAll = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift())
      await fetch(new URL(path, origin))
        .then((answer) => answer.arrayBuffer())
        .catch(() => {})
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askAll))
}
