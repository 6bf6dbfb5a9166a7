import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

const scriptsSchema = z.object({ scripts: z.record(z.string(), z.string()) })

let project: string

/** A project of one package, not installed, whose npm does as `npm` says. */
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'mahzar-run-'))
  await mkdir(path.join(project, 'lib', 'cli'), { recursive: true })
  await cp(path.join(import.meta.dirname, 'run.mjs'), path.join(project, 'lib', 'cli', 'run.mjs'))
  await writeFile(path.join(project, 'lib', 'cli', 'hello.ts'), 'console.log("hello")')
  await writeFile(
    path.join(project, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/x': { version: '1.0.0' } } }),
  )
})
afterEach(() => rm(project, { recursive: true, force: true }))

async function run(npm: string, ...args: string[]) {
  const npmFile = path.join(project, 'npm-cli.js')
  await writeFile(npmFile, npm)
  const child = spawn(process.execPath, [path.join(project, 'lib', 'cli', 'run.mjs'), ...args], {
    env: { ...process.env, npm_execpath: npmFile },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { out, err, code }
}

describe('installing packages', () => {
  it('without a network says so in one sentence', async () => {
    const npm =
      'console.error("npm error code ENOTFOUND\\nnpm error network request to … failed"); process.exit(1)'
    const { out, err, code } = await run(npm, 'hello')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toBe(
      'Installing packages …\nThe packages cannot be fetched: the npm registry does not answer. Connect to the network and run the command again.\n',
    )
  })

  it('where nothing can be written says so in one sentence', async () => {
    const { err } = await run('console.error("npm error code EACCES"); process.exit(243)', 'hello')
    expect(err).toMatch(/The packages cannot be installed: .* cannot be written to, or the disk is full\.\n$/)
  })

  it('hands on what npm says of anything else', async () => {
    const { err } = await run('console.error("npm error code EWHATEVER"); process.exit(1)', 'hello')
    expect(err).toContain('npm says:\nnpm error code EWHATEVER')
  })
})

describe('commands', () => {
  it('are there under the names that the project’s scripts give', async () => {
    const file = path.join(import.meta.dirname, '..', '..', 'package.json')
    const { scripts } = scriptsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    const names = Object.values(scripts).flatMap((script) => /run\.mjs (\S+)$/.exec(script)?.[1] ?? [])
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) {
      await writeFile(path.join(project, 'lib', 'cli', `${name}.ts`), '')
      expect((await run('process.exit(1)', name)).err).not.toContain('There is no command')
    }
    // A process for each: a busy machine takes its time.
  }, 60_000)

  it.each(['nothing', '../evil', ''])('that are not there are refused: “%s”', async (command) => {
    const { out, err, code } = await run('', command)
    expect({ out, err, code }).toEqual({ out: '', err: `There is no command “${command}”.\n`, code: 1 })
  })
})
