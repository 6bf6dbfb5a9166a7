/** What holds for every page of the desk, in both directions of writing. */
import type { BrowserContextOptions } from '@playwright/test'
import { expectAccessible } from '../accessible'
import { filed, type IngestLine } from '../archive'
import { MINA, signIn } from '../hands'
import { expect, test } from '../test'

function record(name: string): string {
  const filing: IngestLine = filed(name)
  if (!('meetings' in filing)) throw new Error(`${name} tells of a meeting`)
  return filing.meetings[0]?.id ?? ''
}
const [one, other] = [() => record('twice-told.txt'), () => record('twice-told-again.txt')]
const pair = () => [record('queue-pair-one.txt'), record('queue-pair-two.txt')].sort().join('/')

const PAGES: Record<string, () => string> = {
  queue: () => '?all=yes',
  'queue, narrowed, with words beside it': () => `?language=en&party=ir&party=ru&peek=${one()}`,
  'queue in which nothing fits': () => '?filedTo=2001-01-01',
  'record editor': () => `/meetings/${one()}`,
  'record made by hand': () => `/sources/${filed('homographs.txt').source}/record`,
  'splitting a record': () => `/meetings/${one()}/split`,
  'merging two records': () => `/meetings/${one()}/merge?with=${other()}`,
  'two records compared': () => `/pairs/${pair()}`,
  source: () => `/sources/${filed('twice-told.txt').source}`,
  filing: () => '/file',
  jobs: () => '/jobs',
  'reading again': () => '/reparse',
  registry: () => '/registry',
  'new entry of the registry': () => '/registry/new?kind=official',
  'new place': () => '/registry/new?kind=place',
  'entry of the registry': () => '/registry/official/ali-asghar-khaji',
  'merging entries': () => '/registry/official/ali-asghar-khaji/merge',
  people: () => '/people',
  log: () => '/log',
  account: () => '/account',
}

/** Mina's session, for all pages: signing in takes longer than looking. */
let session: BrowserContextOptions['storageState']

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: accessible, in light and dark, labelled, no wider than the screen`, async ({
    page,
    context,
    frame,
  }) => {
    if (session === undefined) {
      await signIn(page, MINA, '/desk/account')
      session = await context.storageState()
    } else await context.setStorageState(session)
    for (const locale of ['en', 'fa', 'ar'] as const) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${locale}/desk${path()}`)
      await expect(frame.html).toHaveAttribute('dir', locale === 'en' ? 'ltr' : 'rtl')
      await expect(frame.heading).toHaveCount(1)
      await expectAccessible(page, frame, [360, 768, 1280])
    }
  })
}

test('signed out, the page to sign in', async ({ page, frame }) => {
  await page.goto('/fa/desk/sign-in')
  await expectAccessible(page, frame, [360, 1280])
})
