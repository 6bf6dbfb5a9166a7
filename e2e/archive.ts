/** The archive under test: where it is served, what is on file, and its commands. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from '@playwright/test'
import { z } from 'zod'

export const root = path.resolve(import.meta.dirname, '..')

/**
 * Readers' specs and those of the desk each have an archive of their own: what readers count and compare
 * would change under them while editors are at work.
 */
const ARCHIVE_OF = { filing: 'READERS', archive: 'READERS', 'desk filing': 'DESK', desk: 'DESK' } as const
export type Project = keyof typeof ARCHIVE_OF
type Fact = 'ADDRESS' | 'DATA' | 'JOINING'

/** Set by the global setup for the processes that run the specs of a project. */
export const variableOf = (project: Project, fact: Fact) => `MAHZAR_E2E_${ARCHIVE_OF[project]}_${fact}`

const projectSchema = z.enum(['filing', 'archive', 'desk filing', 'desk'] satisfies Project[])

export const LOCALES = ['en', 'fa', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

/** Dispatches of news agencies, which the project does not hold itself: they may be absent. */
export const agencyDispatches = path.join('..', 'shared', 'corpus', 'seeds')
export const haveAgencyDispatches = existsSync(path.resolve(root, agencyDispatches))
export const WITHOUT_AGENCY_DISPATCHES = `${agencyDispatches} is not there: its dispatches are not part of the project`

const filedMeetingSchema = z.object({ id: z.string(), outcome: z.enum(['created', 'matched']) })

/** A line that `npm run ingest` prints, as far as specs look at it. */
const ingestLineSchema = z.discriminatedUnion('outcome', [
  z.object({
    file: z.string(),
    outcome: z.enum(['created', 'matched']),
    source: z.string(),
    meetings: z.array(filedMeetingSchema),
    notes: z.array(z.string()),
  }),
  z.object({ file: z.string(), outcome: z.literal('already-on-file'), source: z.string() }),
  z.object({ file: z.string(), outcome: z.literal('refused'), code: z.string(), reason: z.string() }),
])
export type IngestLine = z.infer<typeof ingestLineSchema>

function served(fact: Fact): string {
  const variable = variableOf(projectSchema.parse(test.info().project.name), fact)
  const value = process.env[variable]
  if (value === undefined) throw new Error(`${variable} is not set: the global setup has not run.`)
  return value
}

export const address = () => served('ADDRESS')

/** Where the first administrator joins the desk: the address that the terminal printed, for this server's name. */
export const joiningAddress = () => new URL(served('JOINING')).pathname

const filingsFile = () => path.join(served('DATA'), 'filed.ndjson')
const lastOfPath = (file: string) => path.basename(file)

/** Files dispatches into the served archive by the command that people use. */
export async function ingest(...targets: string[]): Promise<IngestLine[]> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const child = spawn(npm, ['run', '--silent', 'ingest', '--', ...targets], {
    cwd: root,
    env: { ...process.env, DATA_DIR: served('DATA') },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let printed = ''
  let complaints = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  const lines = printed.split('\n').filter((line) => line !== '')
  if (lines.length === 0) throw new Error(`Nothing was filed (status ${status}): ${complaints}`)
  return lines.map((line) => ingestLineSchema.parse(JSON.parse(line)))
}

/** Samples of the project's own that the specs ask about by the names of their files. */
export const SAMPLES = ['fa-tehran-khaji-pedersen', 'fa-call-khaji-abdulsalam', 'ar-tehran-lavrentiev-khaji']

/** Files what the specs ask about, and keeps what was answered for `filed`. */
export async function fileForSpecs(): Promise<IngestLine[]> {
  const lines = await ingest(
    ...(haveAgencyDispatches ? [agencyDispatches] : []),
    'e2e/dispatches',
    ...SAMPLES.map((name) => `seeds/dispatches/${name}.txt`),
  )
  await writeFile(filingsFile(), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return lines
}

/** The id under which a dispatch was filed before the specs began, by the name of its file. */
export function filed(name: string): IngestLine & { source: string } {
  const lines = readFileSync(filingsFile(), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ingestLineSchema.parse(JSON.parse(line)))
  const found = lines.find(({ file }) => lastOfPath(file) === name)
  if (found === undefined || found.outcome === 'refused')
    throw new Error(`${name} is not on file: ${JSON.stringify(found)}`)
  return found
}

const slugged = z.object({ slug: z.string() })

/** A record as `/m/ID.json` gives it, as far as specs look at it. */
const recordSchema = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.string(),
  status: z.string(),
  date: z.object({ edtf: z.string().nullable() }),
  place: slugged.nullable(),
  participants: z.array(z.object({ official: slugged.nullable(), party: slugged.nullable() })),
  occasion: z.object({ series: slugged, number: z.number().nullable() }).nullable(),
  sources: z.array(z.object({ id: z.string() })),
  evidence: z.array(
    z.object({
      id: z.string(),
      field: z.string(),
      sourceId: z.string(),
      start: z.number(),
      end: z.number(),
      quote: z.string(),
      basis: z.string(),
    }),
  ),
  positions: z.array(
    z.object({ sourceId: z.string(), start: z.number(), end: z.number(), quote: z.string() }),
  ),
})
export type ArchiveRecord = z.infer<typeof recordSchema>

export async function recordOf(id: string): Promise<ArchiveRecord> {
  const answer = await fetch(`${address()}/m/${id}.json`)
  return recordSchema.parse(await answer.json())
}

/** Whom a record names: officials by their slugs, the unnamed by their party's in parentheses. */
export function whom({ participants }: ArchiveRecord): string[] {
  return participants.map(({ official, party }) => official?.slug ?? `(${party?.slug})`).toSorted()
}
