/** The registry as its files: what `readRegistry` reads, always in one form. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inCanonicalOrder } from './order'
import { type Registry, registrySchema } from './schema'

/**
 * The text of each file, by its name. Entries are in canonical order, their keys in that of the schemas,
 * indented by two: the same registry is the same files, byte for byte.
 */
export function registryFiles(registry: Registry): Record<string, string> {
  const { officials, parties, places, publishers, topics, series, occasions } = inCanonicalOrder(
    registrySchema.parse(registry),
  )
  const contents = { officials, occasions: { series, occasions }, parties, places, publishers, topics }
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [
      `${name}.json`,
      `${JSON.stringify(content, null, 2)}\n`,
    ]),
  )
}

/** Writes the files to a folder, which is made where it is missing; each file is replaced whole. */
export async function writeRegistry(folder: string, registry: Registry): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files = Object.entries(registryFiles(registry))
  for (const [name, text] of files) {
    const target = path.join(folder, name)
    await writeFile(`${target}.new`, text)
    await rename(`${target}.new`, target)
  }
  return files.map(([name]) => name)
}
