/** Which route of the pages an address belongs to, for counting: there are some dozens of them, and no end of addresses. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
})

/** @param file what Next.js writes of its routes while it builds */
export async function readRoutes(file: string): Promise<(path: string) => string> {
  const { staticRoutes, dynamicRoutes } = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }))
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next'
    return routes.find(({ pattern }) => pattern.test(path))?.page ?? 'other'
  }
}
