import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { type Reading, readingSchema } from '@/lib/parser/draft'
import { type BatchLine, fileAll, NOTHING_GIVEN } from './batch'

let test: TestDatabase
let folder: string
beforeAll(async () => {
  test = await testDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-batch-'))
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true })
})

/** Fails on one text, and quotes words of another that do not stand there. */
function read(text: string): Reading {
  if (text.startsWith('Fails')) throw new TypeError('a rule fell over')
  const quote = text.startsWith('Misquoted') ? 'Else' : text.slice(0, 4)
  const evidence = {
    field: 'kind',
    start: 0,
    end: 4,
    quote,
    basis: 'read',
    rule: 'given',
    explanation: 'Given.',
  }
  return readingSchema.parse({
    language: 'en',
    title: null,
    article: { published: null, publisher: null },
    issues: [],
    meetings: [
      {
        focus: true,
        kind: 'talks',
        status: 'held',
        date: '2021-12-25',
        dateWords: null,
        dateCalendar: null,
        place: null,
        occasion: null,
        topics: [],
        participants: [],
        evidence: [evidence, { ...evidence, field: 'date' }],
      },
    ],
  })
}

async function fileFolder(target: TestDatabase): Promise<BatchLine[]> {
  const lines: BatchLine[] = []
  for await (const line of fileAll(target.db, read, [folder], NOTHING_GIVEN)) lines.push(line)
  return lines
}

it('what goes wrong with one dispatch is refused by itself, and the others are filed', async () => {
  const texts = { 'a.txt': 'Fails here', 'b.txt': 'Good one', 'c.txt': 'Misquoted', 'd.txt': 'Another' }
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text)
  expect(await fileFolder(test)).toMatchObject([
    { outcome: 'refused', code: 'not-read', reason: 'The parser failed on this text: a rule fell over' },
    { outcome: 'created' },
    { outcome: 'refused', code: 'not-filed', reason: expect.stringContaining('read otherwise than quoted') },
    { outcome: 'created' },
  ])
  expect(await test.db.source.count()).toBe(2)
})

it('a database that no longer answers ends the batch', async () => {
  const gone = await testDatabase()
  await gone.drop()
  await expect(fileFolder(gone)).rejects.toThrow()
})
