/** The JSON interface as the page for programs shows it: made of the description that programs are given. */
import { z } from 'zod'
import { withQuery } from '@/lib/archive/address'
import type { CSV_COLUMNS } from '@/lib/exports/lists/csv'
import { describeInterface } from './openapi'
import type { Site } from './site'
import type { OperationId } from './v1/operation'
import { OPERATIONS, VERSION_PATH } from './v1/operations'

/** A parameter as a form asks for it. `choices`: the only values that there are. */
export type ParameterReference = {
  name: string
  required: boolean
  choices: string[] | null
  kind: 'text' | 'number' | 'day'
  example: string | null
}
export type OperationReference = { id: OperationId; path: string; parameters: ParameterReference[] }
export type CsvColumn = (typeof CSV_COLUMNS)[number]

const valueSchema = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  examples: z.array(z.string()).optional(),
})
const parametersSchema = z
  .array(
    z.object({
      name: z.string(),
      required: z.boolean().default(false),
      schema: valueSchema.extend({ items: valueSchema.optional() }),
    }),
  )
  .default([])

function parametersAt(document: ReturnType<typeof describeInterface>, path: string): ParameterReference[] {
  const described = parametersSchema.parse(document.paths?.[path]?.get?.parameters)
  return described.map(({ name, required, schema }) => {
    const value = schema.items ?? schema
    return {
      name,
      required,
      choices: value.enum ?? null,
      example: value.examples?.[0] ?? null,
      kind: value.format === 'date' ? 'day' : value.type === 'integer' ? 'number' : 'text',
    }
  })
}

export function interfaceReference(site: Site): OperationReference[] {
  const document = describeInterface(site)
  return OPERATIONS.map(({ id, path }) => ({
    id,
    path: VERSION_PATH + path,
    parameters: parametersAt(document, VERSION_PATH + path),
  }))
}

/** The address that a form asks for: the parameters of its path put in, and what was left empty left out. */
export function addressAsked(told: URLSearchParams): string | null {
  const operation = OPERATIONS.find(({ id }) => id === told.get('operation'))
  if (operation === undefined) return null
  const query = new URLSearchParams([...told].filter(([name, value]) => name !== 'operation' && value !== ''))
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = query.get(name) ?? ''
    query.delete(name)
    return encodeURIComponent(value)
  })
  return withQuery(`${VERSION_PATH}${path}`, query)
}
