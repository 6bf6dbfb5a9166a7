import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Import, importFaults, importsOf } from './imports'

const own = (from: string, to: string): Import => ({ from, to, isOwn: true, isType: false })
const foreign = (from: string, to: string): Import => ({ from, to, isOwn: false, isType: false })

describe('who knows whom', () => {
  it.each([
    ['app/page.tsx', 'lib/archive/timeline.ts'],
    ['components/archive/meeting.tsx', 'lib/archive/dto/meetings.ts'],
    ['lib/ingest/match.ts', 'lib/parser/draft.ts'],
    ['lib/parser/dates/resolve.ts', 'lib/parser/text/fold.ts'],
    ['lib/archive/timeline.db.test.ts', 'lib/ingest/file-dispatch.ts'],
  ])('%s may import %s', (from, to) => expect(importFaults([own(from, to)])).toEqual([]))

  it.each([
    ['app/page.tsx', 'lib/db/client.ts'],
    ['components/archive/meeting.tsx', 'lib/archive/timeline.ts'],
    ['lib/parser/dates/resolve.ts', 'lib/db/client.ts'],
    ['lib/archive/timeline.ts', 'lib/ingest/match.ts'],
    ['lib/db/client.ts', 'lib/registry/schema.ts'],
    ['lib/registry/load.ts', 'lib/cli/start.ts'],
    ['lib/ingest/match.ts', 'seeds/registry/officials.json'],
    ['lib/exports/json.ts', 'lib/archive/timeline.ts'],
    ['lib/archive/timeline.ts', 'lib/db/testing.ts'],
  ])('%s may not import %s, and is told where the code belongs', (from, to) => {
    expect(importFaults([own(from, to)])).toEqual([expect.stringMatching(`^${from} imports ${to}: .+\\.$`)])
  })

  it('the database driver and the framework stay in their rooms', () => {
    expect(importFaults([foreign('lib/ingest/match.ts', 'pg')])).toHaveLength(1)
    expect(importFaults([foreign('lib/parser/parser.ts', 'next/cache')])).toHaveLength(1)
    expect(importFaults([foreign('app/page.tsx', 'next/navigation')])).toEqual([])
  })

  it('files do not go in circles', () => {
    const [a, b, c] = ['lib/parser/a.ts', 'lib/parser/b.ts', 'lib/parser/c.ts'] as const
    expect(importFaults([own(a, b), own(b, c), own(a, c)])).toEqual([])
    expect(importFaults([own(a, b), own(b, c), own(c, a)])).toEqual([
      expect.stringContaining(`${a} → ${b} → ${c} → ${a}`),
    ])
  })
})

describe('what a file imports', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'mahzar-imports-'))
    mkdirSync(path.join(root, 'lib', 'db'), { recursive: true })
    writeFileSync(path.join(root, 'lib', 'db', 'client.ts'), 'export const x = 1')
    writeFileSync(
      path.join(root, 'lib', 'page.tsx'),
      `import type { X } from '@/lib/db/client'
       import { readFile } from 'node:fs'
       export * from './db/client'
       export const page = <p>import 'nothing'</p>`,
    )
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('is found by its alias, its path or its package', () => {
    const from = 'lib/page.tsx'
    expect(importsOf(root, from)).toEqual([
      { from, to: 'lib/db/client.ts', isOwn: true, isType: true },
      { from, to: 'fs', isOwn: false, isType: false },
      { from, to: 'lib/db/client.ts', isOwn: true, isType: false },
    ])
  })
})
