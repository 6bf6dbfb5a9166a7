import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readRegistry } from './files'
import { registryFiles } from './written-files'

const SEEDS = path.join(import.meta.dirname, '..', '..', 'seeds', 'registry')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mahzar-registry-'))
  await cp(SEEDS, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const entry = z.looseObject({ slug: z.string() })
/** Changes the entries of one file, and answers what reading the folder then says. */
async function faultAfter(
  file: string,
  change: (entries: z.infer<typeof entry>[]) => unknown,
): Promise<string> {
  const target = path.join(folder, file)
  const entries = z.array(entry).parse(JSON.parse(await readFile(target, 'utf8')))
  await writeFile(target, JSON.stringify(change(entries) ?? entries))
  try {
    readRegistry(folder)
    return 'nothing'
  } catch (error) {
    return String(error)
  }
}

it('the seeds are sound, and hold what the archive starts with', () => {
  const { officials, occasions, topics } = readRegistry(SEEDS)
  expect(officials.length).toBeGreaterThanOrEqual(800)
  expect(occasions.find(({ series, number }) => series === 'astana' && number === 17)).toMatchObject({
    start: '2021-12-21',
    end: '2021-12-22',
    place: 'astana',
  })
  expect(topics.every(({ names }) => names.fa?.[0] && names.ar?.[0] && names.en?.[0])).toBe(true)
})

it('the seeds are in the one form that an export has', async () => {
  for (const [name, text] of Object.entries(registryFiles(readRegistry(SEEDS))))
    expect(await readFile(path.join(SEEDS, name), 'utf8'), `npm run registry -- --tidy seeds/registry`).toBe(
      text,
    )
})

it('the names that pages show are written in one manner: countries as the United Nations call them, tanwin on its alif', () => {
  const { officials, parties, places, publishers, topics, series } = readRegistry(SEEDS)
  const named = [officials, parties, places, publishers, topics, Object.values(series)].flat()
  const titles = officials.flatMap(({ offices }) => offices.map(({ title }) => title))
  const shown = (language: 'en' | 'ar') => [
    ...named.flatMap(({ names }) => names[language]?.[0] ?? []),
    ...titles.flatMap((title) => title[language] ?? []),
  ]
  expect(shown('en').filter((name) => /\b(Turkey|Czech Republic|Cape Verde)\b/.test(name))).toEqual([])
  expect(shown('ar').filter((name) => /\u064b\u0651?\u0627/.test(name))).toEqual([])
})

describe('reading says which file is wrong, where and how', () => {
  it('where a file is no JSON', async () => {
    await writeFile(path.join(folder, 'places.json'), '{')
    expect(() => readRegistry(folder)).toThrow(/places\.json.*JSON/)
  })
  it('where a value is not as the schema has it', async () => {
    const fault = await faultAfter('officials.json', ([first]) => {
      if (first) first.party = 'Not A Slug'
    })
    expect(fault).toMatch(/officials\.json.*party.*slug/)
  })
  it('where a slug stands twice', async () => {
    expect(await faultAfter('parties.json', (entries) => [...entries, entries[0]])).toMatch(
      /parties\.json|twice/,
    )
  })
  it('where somebody is of a party that is not there', async () => {
    const fault = await faultAfter('officials.json', ([first]) => {
      if (first) first.party = 'atlantis'
    })
    expect(fault).toMatch(/atlantis/)
  })
})

describe('a spelling that two officials share', () => {
  const share = (ambiguous: string[] | undefined) => (entries: z.infer<typeof entry>[]) => {
    for (const official of entries.slice(0, 2)) {
      official.names = { ...z.looseObject({}).parse(official.names), tr: ['Ortak İsim'] }
      if (ambiguous) official.ambiguous = ambiguous
    }
  }
  it('is refused where it is not declared ambiguous', async () => {
    expect(await faultAfter('officials.json', share(undefined))).toMatch(/shares “ortak isim”/)
  })
  it('is taken where both declare it', async () => {
    const fault = await faultAfter('officials.json', share(['Ortak İsim']))
    expect(fault).not.toMatch(/shares/)
  })
})
