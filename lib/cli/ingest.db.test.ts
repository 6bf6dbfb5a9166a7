import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdUp } from '@/lib/db/hold-up'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'

const ROOT = path.join(import.meta.dirname, '..', '..')

let test: TestDatabase
let folder: string
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-ingest-'))
})
afterEach(() => rm(folder, { recursive: true }))

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/ingest.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: test.url },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

async function ingest(args: readonly string[], input = '') {
  const child = start(args)
  child.stdin?.end(input)
  const [out, err, [status]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  const lines: Record<string, unknown>[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, lines, err }
}

const put = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content)
/** A dispatch of one meeting on a day of its own. */
const dispatch = (number: number, label = 'کد خبر') =>
  `علی اصغر خاجی مشاور ارشد وزیر امور خارجه ${(number % 28) + 1} خرداد ${1390 + Math.floor(number / 28)} در تهران با گیر پدرسون نماینده ویژه دبیرکل سازمان ملل دیدار کرد.\n${label}: ${number}`

describe('ingest', { timeout: 120_000 }, () => {
  it('files the good of a folder, and says of each bad one why it is refused', async () => {
    for (let number = 0; number < 10; number++) await put(`good-${number}.txt`, dispatch(number))
    await put('empty.txt', '')
    await put('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3))
    await put('large.txt', Buffer.alloc(2 * 1024 * 1024, 'a'))
    await put('latin.txt', Buffer.from('Gespräche über Köln, Fürth und Düsseldorf'.repeat(4), 'latin1'))
    await put('scripts.html', '<html><body><script>alert("x")</script></body></html>')
    await put('page.html', `<html><body><p>${dispatch(10)}</p><script>alert("x")</script></body></html>`)
    await put('sidecar.txt', dispatch(11))
    await put('sidecar.json', '{"input": {"published": 5}}')
    const { status, lines } = await ingest([folder])
    expect(status).toBe(1)
    const codes = Object.fromEntries(
      lines.map((line) => [path.basename(String(line.file)), line.code ?? line.outcome]),
    )
    expect(codes).toMatchObject({
      'empty.txt': 'empty',
      'picture.txt': 'binary',
      'large.txt': 'too-large',
      'latin.txt': 'wrong-encoding',
      'scripts.html': 'no-text',
      'sidecar.txt': 'bad-companion',
    })
    for (const line of lines.filter(({ outcome }) => outcome === 'refused'))
      expect(line.reason).toMatch(/\w.*\.$|:/)
    expect(Object.values(codes).filter((code) => code === 'created' || code === 'matched')).toHaveLength(11)
    expect(lines.find(({ file }) => String(file).endsWith('page.html'))?.notes).toEqual([
      '1 × <script> left out',
    ])
    expect(await test.db.source.count({ where: { text: { contains: 'alert' } } })).toBe(0)
  })

  it('reads standard input, and knows a text that is on file', async () => {
    const input = dispatch(50)
    expect((await ingest(['-'], input)).lines).toMatchObject([{ file: '-', language: 'fa' }])
    expect((await ingest(['-'], input)).lines).toMatchObject([{ outcome: 'already-on-file' }])
  })

  it('reads standard input no further than tells that it is too large, and ends with its work', async () => {
    const child = start(['-'])
    // More than a pipe holds, and never ended: who waits for the end waits for ever.
    child.stdin?.on('error', () => {})
    child.stdin?.write(Buffer.alloc(2 * 1024 * 1024, 'a'))
    const said = child.stdout && once(child.stdout, 'data')
    const [answer] = await Promise.all([said, once(child, 'exit')])
    expect(JSON.parse(String(answer?.[0]))).toMatchObject({ outcome: 'refused', code: 'too-large' })
  })

  it.each([
    [['--published', 'yesterday', 'x.txt'], 2, 'EDTF'],
    [['--sauce', 'x.txt'], 2, 'usage'],
    [[], 2, 'usage'],
  ])('answers %j with status %i and the word %j', async (args, expected, word) => {
    const { status, err } = await ingest(args)
    expect(status).toBe(expected)
    expect(err).toContain(word)
  })

  it('refuses a file that is not there, and a publisher that nobody knows', async () => {
    await put('a.txt', dispatch(60))
    const { lines, status } = await ingest([
      '--publisher',
      'nobody',
      path.join(folder, 'a.txt'),
      path.join(folder, 'b.txt'),
    ])
    expect(status).toBe(1)
    expect(lines.map(({ code }) => code)).toEqual(['unknown-publisher', 'not-found'])
  })

  it('killed while filing leaves nothing half-filed, and goes on where it was', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `${String(number).padStart(2, '0')}.txt`)
    for (const [number, name] of names.entries()) await put(name, dispatch(100 + number, 'شناسه'))
    const onFile = await test.db.source.count()
    const hold = await holdUp(test.url, 'Source', `(SELECT count(*) FROM "Source") >= ${onFile + 5}`)
    const child = start([folder])
    const ended = once(child, 'exit')
    await hold.reached()
    child.kill('SIGKILL')
    await ended
    await hold.release()
    const before = await test.db.source.count({ where: { text: { contains: 'شناسه: 1' } } })
    expect(before).toBe(5)
    expect(await halfFiled()).toEqual({ ids: 0, meetings: 0, sources: 0 })
    const { lines, status } = await ingest([folder])
    expect(status).toBe(0)
    expect(lines.filter(({ outcome }) => outcome === 'already-on-file')).toHaveLength(before)
    expect(await test.db.source.count({ where: { text: { contains: 'شناسه: 1' } } })).toBe(30)
    expect(await halfFiled()).toEqual({ ids: 0, meetings: 0, sources: 0 })
  })
})

/** Ids without a record, meetings whose revisions are not as many as their version, sources that tell meetings without an account. */
async function halfFiled() {
  const meetings = await test.db.meeting.findMany({
    select: { version: true, _count: { select: { revisions: true, accounts: true } } },
  })
  return {
    ids: await test.db.permanentId.count({ where: { meeting: null, source: null } }),
    meetings: meetings.filter(({ version, _count }) => _count.revisions !== version || _count.accounts === 0)
      .length,
    sources: await test.db.source.count({ where: { accounts: { none: {} }, language: 'fa' } }),
  }
}
