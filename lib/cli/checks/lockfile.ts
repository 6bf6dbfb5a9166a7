import { z } from 'zod'

const entrySchema = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) })
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) })

/**
 * A sentence for each package of another system that the lock file leaves out: npm drops those that
 * a registry lacks at the moment, and `npm ci` then refuses the whole file.
 */
export function lockFaults(text: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(text))
  return Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, place, name))
      .map(
        (name) =>
          `package-lock.json: ${name}, which ${place} may need elsewhere, is left out; npm ci refuses that.`,
      ),
  )
}

/** Whether `name` is found as Node finds packages from `place`: beside it, or further up. */
function isLocked(packages: Record<string, unknown>, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}
