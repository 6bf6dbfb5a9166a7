/**
 * Whole pages, kept as they were rendered for as long as nothing that they show has changed. While a
 * page is rendered, every answer of the archive is noted (./shown); it is given again while all their
 * stamps are the same.
 */
import { LRUCache } from 'lru-cache'
import { tagOf } from '@/lib/front/entity-tag'
import { OWN_HEADER, ownMark } from '@/lib/front/headers'
import type { PageAsked, PageKeeper, Rendering, WholePage } from '@/lib/front/kept-pages'
import { ownOrigin } from '@/lib/front/own-origin'
import { today } from '@/lib/i18n/calendar'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales'
import { missingPath } from './address'
import type { ArchiveIndex } from './index/archive-index'
import { archiveIndex, isArchiveOpen } from './index/current'
import { movedAddress } from './moved'
import { renderings, type Shown } from './shown'

type KeptPage = {
  page: WholePage
  shown: Shown[]
  /** The edition of the archive in which the stamps were looked at last. */
  edition: number
}

const BYTES_KEPT = 128 * 1024 * 1024

const kept = new LRUCache<string, KeptPage>({
  maxSize: BYTES_KEPT,
  sizeCalculation: ({ page }) => page.body.length,
})
/** What is being rendered, until it has been sent: who asks for the same meanwhile waits for it. */
const going = new Map<string, Promise<void>>()

/** Whether everything that a page shows is as it was. */
function stands(page: KeptPage, index: ArchiveIndex): boolean {
  if (page.edition === index.edition) return true
  if (page.shown.some(({ stamp, stampNow }) => stampNow(index) !== stamp)) return false
  page.edition = index.edition
  return true
}

function standing(key: string, index: ArchiveIndex): WholePage | null {
  const found = kept.get(key)
  return found !== undefined && stands(found, index) ? found.page : null
}

/** Says that there is nothing at an address, in its language, whole and without a script. */
async function missing({ path, scheme, host }: PageAsked): Promise<WholePage> {
  const [, told] = path.split('/')
  const address = missingPath(isLocale(told) ? told : DEFAULT_LOCALE)
  const answer = await fetch(new URL(address, ownOrigin()), {
    headers: {
      [OWN_HEADER]: ownMark(),
      'accept-encoding': 'identity',
      'x-forwarded-host': host ?? '',
      'x-forwarded-proto': scheme,
    },
    cache: 'no-store',
  })
  const headers = [...answer.headers].filter(([name]) => OF_CONTENT.has(name))
  return { status: 404, headers, body: Buffer.from(await answer.arrayBuffer()) }
}
const OF_CONTENT = new Set(['content-type', 'content-security-policy', 'link', 'cache-control'])

/** The page as it is kept: it bears a mark, by which its reader is told that it stands as they have it. */
function marked({ status, headers, body }: WholePage): WholePage {
  const others = headers.filter(([name]) => name !== 'cache-control')
  return { status, headers: [...others, ['cache-control', 'private, no-cache'], ['etag', tagOf(body)]], body }
}

function renderingOf(key: string, asked: PageAsked, index: ArchiveIndex): Rendering {
  const shown: Shown[] = []
  const { edition } = index
  let settled = () => {}
  const settling = new Promise<void>((resolve) => {
    settled = resolve
  })
  going.set(key, settling)
  const rendering: Rendering = {
    async made(page) {
      if (page.status === 404) return missing(asked)
      const cookies = page.headers.some(([name]) => name === 'set-cookie')
      // Of a page that says nothing of what it shows nobody can tell whether it stands.
      if (page.status !== 200 || shown.length === 0 || cookies) return page
      const made = marked(page)
      // Where the archive has changed meanwhile, parts of the page may be of before and others of after.
      if (index.edition === edition) kept.set(key, { page: made, shown, edition })
      return made
    },
    over() {
      if (going.get(key) === settling) going.delete(key)
      settled()
    },
  }
  renderings().set(rendering, shown)
  return rendering
}

/** The pages of the archive as everybody is shown them. */
export const pageKeeper: PageKeeper = {
  async open(asked) {
    // That the archive is being read, and that an address has moved, the proxy says.
    if (!(await isArchiveOpen(0))) return null
    const index = await archiveIndex()
    if (movedAddress(index, asked.path) !== null) return null
    // Pages tell what happened on this day in other years.
    const key = `${today()} ${asked.scheme}://${asked.host}${asked.path}`
    const page = standing(key, index)
    if (page !== null) return page
    const before = going.get(key)
    if (before === undefined) return renderingOf(key, asked, index)
    await before
    return standing(key, index) ?? renderingOf(key, asked, index)
  },
}
