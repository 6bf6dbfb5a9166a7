/** What a request to file carries, in any of the forms in which programs send dispatches. */
import { z } from 'zod'
import { boundedBody } from '@/lib/front/body'
import { type Opening, openDispatch } from './open-dispatch'
import {
  type DispatchTold,
  dispatchesToldSchema,
  dispatchToldSchema,
  type KnownTold,
  knownSchema,
  MAX_BATCH,
  MAX_BATCH_BYTES,
  MAX_ONE_BYTES,
} from './shapes'

/** One dispatch, to be filed while the program waits; or many, as a job. */
export type Asked = { ok: true; one: Opening } | { ok: true; many: { label: string; input: Opening }[] }
export type Fault = {
  ok: false
  status: 400 | 413 | 415 | 422
  detail: string
  errors?: { parameter: string; detail: string }[]
}

const fault = (status: Fault['status'], detail: string): Fault => ({ ok: false, status, detail })

const FORMS =
  'Send application/json (a dispatch, or a list of them), application/x-ndjson (one a line), text/plain or text/html (one), or multipart/form-data (files).'

/** Reads no more of a request than it may carry. */
export async function readFiling(request: Request): Promise<Asked | Fault> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const single = type === 'text/plain' || type === 'text/html'
  const bytes = await boundedBody(request, single ? MAX_ONE_BYTES : MAX_BATCH_BYTES)
  if (bytes === null) return fault(413, 'That is more than can be sent at once: 32 MiB, 1 MiB a dispatch.')
  if (single) return ofText(bytes, new URL(request.url).searchParams)
  if (type === 'application/json') return ofJson(bytes)
  if (type === 'application/x-ndjson') return ofLines(bytes)
  if (type === 'multipart/form-data') return ofForm(bytes, request.headers.get('content-type') ?? '')
  return fault(415, FORMS)
}

/** What of the fields is wrong, by where it stands. */
function wrong({ issues }: z.ZodError): Fault {
  return {
    ...fault(422, 'Something that was sent is not as it should be.'),
    errors: issues.map(({ path, message }) => ({ parameter: path.join('.') || 'body', detail: message })),
  }
}

function ofText(bytes: Uint8Array, query: URLSearchParams): Asked | Fault {
  const known = knownSchema.safeParse(Object.fromEntries(query))
  return known.success ? { ok: true, one: openDispatch(bytes, known.data) } : wrong(known.error)
}

const opened = ({ text, name: _, ...known }: DispatchTold) => openDispatch(Buffer.from(text, 'utf8'), known)

const items = (told: readonly DispatchTold[]) =>
  told.map((one, index) => ({ label: one.name ?? String(index + 1), input: opened(one) }))

function ofJson(bytes: Uint8Array): Asked | Fault {
  const told = jsonOf(bytes)
  if (told === undefined) return fault(400, 'That is no JSON in UTF-8.')
  if (Array.isArray(told)) {
    const many = dispatchesToldSchema.safeParse(told)
    return many.success ? { ok: true, many: items(many.data) } : wrong(many.error)
  }
  const one = dispatchToldSchema.safeParse(told)
  return one.success ? { ok: true, one: opened(one.data) } : wrong(one.error)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** A line that is none is told by its number, and nothing of the batch is filed. */
function ofLines(bytes: Uint8Array): Asked | Fault {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), n: index + 1 }))
    .filter(({ line }) => line !== '')
  const told = lines.map(({ line }) => jsonOf(Buffer.from(line)))
  const broken = lines.find((_, index) => told[index] === undefined)
  if (broken) return fault(400, `Line ${broken.n} is no JSON.`)
  const many = dispatchesToldSchema.safeParse(told)
  return many.success ? { ok: true, many: items(many.data) } : wrong(many.error)
}

const fieldsSchema = z.object({ files: z.array(z.instanceof(File)).min(1).max(MAX_BATCH) })

async function ofForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Asked | Fault> {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => null)
  if (form === null) return fault(400, 'That is no form.')
  const entries = [...form]
  const told = fieldsSchema.safeParse({ files: entries.flatMap(([, v]) => (v instanceof File ? [v] : [])) })
  if (!told.success) return wrong(told.error)
  const fields = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const known = knownSchema.safeParse(Object.fromEntries(fields))
  if (!known.success) return wrong(known.error)
  return { ok: true, many: await Promise.all(told.data.files.map((file) => fileItem(file, known.data))) }
}

async function fileItem(file: File, known: KnownTold) {
  return { label: file.name, input: openDispatch(new Uint8Array(await file.arrayBuffer()), known) }
}
