import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'))
  writeFileSync(
    join(folder, 'good.txt'),
    'عباس عراقچی وزیر امور خارجه امروز در مسکو با سرگئی لاوروف دیدار کرد.',
  )
  writeFileSync(join(folder, 'good.json'), '{"input": {"published": "2025-03-12", "publisher": "irna"}}')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
  writeFileSync(join(folder, 'large.txt'), 'دیدار '.repeat(200_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...options: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'lib/cli/parse.ts', ...options], (fault, out, err) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err }),
    )
  })
}
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('the bad are refused one by one, the good answered all the same', async () => {
  const { code, out } = await run('--corpus', folder)
  expect(code).toBe(1)
  const answers = new Map(lines(out).map((line) => [line.case, line]))
  expect([...answers.keys()]).toEqual(['empty', 'good', 'large', 'picture'])
  for (const bad of ['empty', 'large', 'picture']) expect(answers.get(bad)).toHaveProperty('error')
  expect(answers.get('good')).toMatchObject({
    language: 'fa',
    article: { published: '2025-03-12', publisher: 'irna' },
    meetings: [{ kind: 'talks', date: '2025-03-12', place: 'moscow' }],
  })
}, 60_000)

test('what the filer knows can be told on the command line, and a person can ask why', async () => {
  const { code, out } = await run('--published', '2025-03-12', '--explain', join(folder, 'good.txt'))
  expect(code).toBe(0)
  expect(out).toContain('abbas-araghchi')
  expect(out).toContain('2025-03-12')
}, 60_000)

test('a day that is none, a missing file and a folder are said to be so', async () => {
  const day = await run('--published', 'yesterday', join(folder, 'good.txt'))
  expect(day.code).toBe(1)
  expect(day.err).toContain('yesterday')
  const { code, out } = await run(join(folder, 'missing.txt'), folder)
  expect(code).toBe(1)
  expect(lines(out).map((line) => typeof line.error)).toEqual(['string', 'string'])
}, 60_000)
