/** Runs the checks and tests one after the other, and counts what they say. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..', '..', '..')

export interface Count {
  passed: number
  failed: number
}

export interface Check {
  name: string
  /** A program of node_modules by its file there, or a file of the project; then its arguments. */
  command: string[]
  /** Reads how many tests passed and failed; without it the check counts as one. */
  count?: { file: string; read: (report: unknown) => Count }
  environment?: Record<string, string>
}

/** Runs a check and prints a line on it, and what it said when it fails. */
export async function runCheck(check: Check): Promise<Count> {
  const began = Date.now()
  const folder = await mkdtemp(path.join(tmpdir(), 'mahzar-report-'))
  try {
    const reportFile = path.join(folder, 'report.json')
    const { ok, words } = await execute(check, reportFile)
    const counted = check.count ? await readCount(check.count.read, reportFile) : null
    const count = settle(ok, counted)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    const tests = counted ? `, ${count.passed} passed, ${count.failed} failed` : ''
    console.log(`${count.failed > 0 ? 'FAILED' : 'ok    '} ${check.name} (${seconds} s${tests})`)
    if (count.failed > 0) console.log(indent(words))
    return count
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A check that failed without saying where counts as one failure; one that counts nothing, as one success. */
export function settle(ok: boolean, counted: Count | null): Count {
  if (ok) return counted ?? { passed: 1, failed: 0 }
  return { passed: counted?.passed ?? 0, failed: Math.max(1, counted?.failed ?? 0) }
}

async function readCount(read: (report: unknown) => Count, file: string): Promise<Count | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : read(JSON.parse(text))
}

function execute(
  { command, environment }: Check,
  reportFile: string,
): Promise<{ ok: boolean; words: string }> {
  const args = command.map((part) => part.replace('REPORT', reportFile))
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      FORCE_COLOR: '0',
      NO_COLOR: '1',
      ...Object.fromEntries(
        Object.entries(environment ?? {}).map(([name, value]) => [name, value.replace('REPORT', reportFile)]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const keep = (chunk: Buffer) => {
    words += chunk
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, words: `${words}${error.message}` }))
    child.once('close', (code) => resolve({ ok: code === 0, words }))
  })
}

const indent = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
