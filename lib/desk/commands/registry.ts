/** What the desk asks of the registry. */
import { z } from 'zod'
import { command } from '../command'
import { findInRegistry } from '../registry-search'
import { registryKindSchema } from '../shapes'

export const registryCommands = [
  command('find-in-registry', 'reader', {
    summary: 'Finds officials, parties, places, series, topics or publishers by any spelling.',
    input: z.object({ kind: registryKindSchema, typed: z.string().max(100) }),
    run: async ({ kind, typed }, { db }) => ({ ok: true, value: await findInRegistry(db, kind, typed) }),
  }),
]
