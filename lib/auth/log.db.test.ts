import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { actorOf } from './actor'
import { audit } from './audit'
import { logFilterSchema, loggedActions, logPage } from './log'
import { endSessionOf } from './people'
import { openSessions } from './sessions'
import { deskHand } from './testing'

let test: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
  for (let one = 0; one < 230; one += 1)
    await audit(test.db, {
      actor: one % 2 === 0 ? { id: 'mina', name: 'Mina' } : null,
      action: one % 3 === 0 ? 'sign-in' : 'correct-meeting',
      outcome: one % 10 === 0 ? 'refused' : 'done',
      target: one === 7 ? '0123456789' : undefined,
      origin: { address: null, requestId: `request-${one}` },
    })
})
afterAll(() => test.drop())

describe('the log', () => {
  it('is turned over page by page, the newest first, each line once', async () => {
    const seen: (string | null)[] = []
    let before: string | undefined
    do {
      const { lines, older } = await logPage(test.db, logFilterSchema.parse({ before }))
      seen.push(...lines.map(({ requestId }) => requestId))
      before = older ?? undefined
    } while (before !== undefined)
    expect(seen).toEqual(Array.from({ length: 230 }, (_, place) => `request-${229 - place}`))
  })

  it.each([
    [{ actor: 'nobody' }, 115],
    [{ actor: 'mina', action: 'sign-in' }, 39],
    [{ outcome: 'refused' }, 23],
    [{ about: '0123456789' }, 1],
    [{ about: 'request-9' }, 1],
    [{ actor: 'somebody else' }, 0],
  ])('is narrowed to %o', async (told, count) => {
    let found = 0
    let before: string | undefined
    do {
      const { lines, older } = await logPage(test.db, logFilterSchema.parse({ ...told, before }))
      found += lines.length
      before = older ?? undefined
    } while (before !== undefined)
    expect(found).toBe(count)
  })

  it('takes what is no narrowing for none', () => {
    const told = { action: 'DROP TABLE', outcome: ['done'], about: '<b>', before: 'x', actor: ['a', 'b'] }
    expect(logFilterSchema.parse(told)).toEqual({})
  })

  it('tells what has been asked, each thing once', async () => {
    expect(await loggedActions(test.db)).toEqual(['correct-meeting', 'sign-in'])
  })
})

it('any session can be ended by its id, and is over at once', async () => {
  const administrator = await deskHand(test.db, 'administrator')
  const { id, headers } = await deskHand(test.db, 'editor', 'kaveh')
  const session = (await openSessions(test.db)).find(({ person }) => person === 'kaveh')
  expect(await endSessionOf(test.db, session?.id ?? '')).toBe(id)
  expect(await actorOf(test.db, headers)).toBeNull()
  expect(await endSessionOf(test.db, session?.id ?? '')).toBeNull()
  expect(await actorOf(test.db, administrator.headers)).not.toBeNull()
})
