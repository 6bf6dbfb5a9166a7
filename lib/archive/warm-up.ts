/**
 * Public pages of every sort, asked for once the archive has been read: the first reader meets code that
 * has been compiled and connections that know the tables.
 */
import {
  homePath,
  meetingPath,
  officialPath,
  officialsPath,
  overviewPath,
  pairPath,
  partyPath,
  roundPath,
  roundsPath,
  searchListPath,
  strandPath,
  timelinePath,
} from './address'
import type { ArchiveIndex } from './index/archive-index'
import { pairsOf } from './index/rankings'
import type { ColumnName } from './index/selection'

/** How many of each sort are asked for: code is compiled for good when it has run a few times. */
const EACH = 4

/** Addresses of all sorts of public pages, those of what turns up most; they take turns in the languages. */
export function pagesToWarm(index: ArchiveIndex, locales: readonly string[]): string[] {
  const everything = index.matching({})
  const foremost = (column: ColumnName) =>
    everything
      .countsOf(column)
      .slice(0, EACH)
      .map(({ value }) => value)
  const officials = foremost('official')
  const each = <Subject>(subjects: readonly Subject[], path: (locale: string, subject: Subject) => string) =>
    subjects.map((subject, place) => path(locales[place % locales.length] ?? '', subject))
  return [
    ...locales.flatMap((locale) => [
      ...[homePath(locale), overviewPath(locale), officialsPath(locale), roundsPath(locale)],
      timelinePath(homePath(locale), { kind: ['talks'] }),
      ...officials.slice(0, 1).map((slug) => searchListPath(locale, {}, { q: slug.replaceAll('-', ' ') })),
    ]),
    ...each(
      everything.from(null, EACH).map(({ id }) => id),
      meetingPath,
    ),
    ...each(officials, officialPath),
    ...each(foremost('party'), partyPath),
    ...each(foremost('place'), (locale, slug) => strandPath(locale, 'place', slug)),
    ...each(foremost('topic'), (locale, slug) => strandPath(locale, 'topic', slug)),
    ...each(pairsOf(everything, 'official', EACH), (locale, { a, b }) => pairPath(locale, 'officials', a, b)),
    ...each(pairsOf(everything, 'party', EACH), (locale, { a, b }) => pairPath(locale, 'parties', a, b)),
    ...each(foremost('occasion'), (locale, id) => {
      const session = index.occasion(id)
      return session?.number == null ? roundsPath(locale) : roundPath(locale, session.series, session.number)
    }),
  ]
}

/** Asks the server that answers at `origin` for pages, one after the other; what fails is for its readers to meet. */
export async function warmUp(origin: string, paths: readonly string[]): Promise<void> {
  for (const path of paths)
    await fetch(new URL(path, origin))
      .then((answer) => answer.arrayBuffer())
      .catch(() => {})
}
