/**
 * The parser compiled as the archive's server compiles it. The loader of the commands gives every function its name
 * anew whenever one is made, which no server does and which would cost a quarter of the time that is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Parse } from '@/lib/parser/parser'
import type { Registry } from '@/lib/registry/schema'

/** Compiles the parser and, with it, a registry. @throws where the sources cannot be compiled */
export async function compiledParser(registry: Registry): Promise<Parse> {
  const folder = mkdtempSync(join(tmpdir(), 'mahzar-parser-'))
  const file = join(folder, 'parser.mjs')
  try {
    await build({
      entryPoints: ['lib/parser/parser.ts'],
      outfile: file,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    })
    const compiled: typeof import('@/lib/parser/parser') = await import(pathToFileURL(file).href)
    return compiled.createParser(registry)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
