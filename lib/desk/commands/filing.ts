/** Filing dispatches, one or many, and the jobs that file many. */
import { z } from 'zod'
import { may } from '@/lib/auth/roles'
import type { Database } from '@/lib/db/client'
import type { EditRefusal } from '@/lib/editing/revise'
import { valuesOf } from '@/lib/editing/values'
import type { Filed } from '@/lib/ingest/batch'
import { cancelJob, jobReport } from '@/lib/jobs/jobs'
import { command, type Outcome, type Refusal } from '../command'
import { fileBatch, fileText, openedOf, openFile, previewOf } from '../filing'
import { keepFilingDraft } from '../filing-drafts'
import { batchSchema } from '../filing-form-shapes'
import { decisionsTold } from '../filing-forms'
import {
  asToldSchema,
  fileSchema,
  filingSchema,
  type Known,
  MAX_BATCH,
  MAX_BATCH_BYTES,
  MAX_TEXT,
  sourceCorrectionSchema,
} from '../filing-shapes'
import { publisherCalled } from '../registry-search'
import { correctAndReread } from '../sources'

const NOTHING_KNOWN = { published: null, publisher: null, address: null }

/** Why a text was not taken, as the desk says it: in snake case. */
const refused = (code: string): Refusal => ({ ok: false, code: code.replaceAll('-', '_'), status: 422 })

/** A form tells a single file as one, several as a list, and none as an empty one. */
const filesSchema = z
  .preprocess(
    (told) => (told === undefined ? [] : Array.isArray(told) ? told : [told]),
    z.array(z.instanceof(File)),
  )
  .transform((files) => files.filter(({ size, name }) => size > 0 || name !== ''))
  .pipe(z.array(z.instanceof(File)).max(MAX_BATCH))

type KnownTold = Known & { publisherTold?: string | undefined }

/** What a form knows of a dispatch; the publisher as their field has it, be it that no script has looked it up. */
async function knownOf(
  db: Database,
  { published, address, publisher, publisherTold }: KnownTold,
): Promise<{ ok: true; known: Known } | Refusal> {
  if (publisherTold === undefined) return { ok: true, known: { published, address, publisher } }
  if (publisherTold === '') return { ok: true, known: { published, address, publisher: null } }
  const called = await publisherCalled(db, publisherTold, publisher)
  return called === null
    ? refused('unknown-publisher')
    : { ok: true, known: { published, address, publisher: called } }
}

function answered(filed: Filed | EditRefusal): Outcome<{ source?: string; job?: string }> {
  if ('outcome' in filed) {
    if (filed.outcome === 'refused') return refused(filed.code)
    const { source, outcome } = filed
    return { ok: true, value: { source }, next: `/desk/sources/${source}?filed=${outcome}`, target: source }
  }
  if (filed.code !== 'changed_meanwhile') return { ok: false, code: filed.code }
  return {
    ok: false,
    code: 'not_as_seen',
    details: { id: filed.present.id, values: valuesOf(filed.present) },
  }
}

export const filingCommands = [
  command('open-file', 'editor', {
    summary: 'Tells what a file holds, by its content.',
    input: fileSchema,
    limit: 3 * MAX_TEXT,
    run: async ({ bytes }) => {
      const opened = openFile(Buffer.from(bytes, 'base64'), NOTHING_KNOWN)
      return opened.ok ? { ok: true, value: openedOf(opened) } : refused(opened.code)
    },
  }),
  command('preview-dispatch', 'editor', {
    summary: 'Tells what would be filed of a text.',
    input: asToldSchema,
    limit: 7 * MAX_TEXT,
    run: async (told, { db }) => {
      const answer = await previewOf(db, told)
      return answer.ok ? { ok: true, value: answer.preview } : refused(answer.code)
    },
  }),
  command('begin-filing', 'editor', {
    summary:
      'Keeps a text, or what a file holds, and shows on the page what would be filed of it: for forms without a script.',
    input: batchSchema(filesSchema.pipe(z.array(z.instanceof(File)).max(1))),
    limit: 3 * MAX_TEXT,
    run: async ({ files: [file], text, apart, ...told }, { db, actor }) => {
      const found = await knownOf(db, told)
      if (!found.ok) return found
      const { known } = found
      const opened = file && openFile(new Uint8Array(await file.arrayBuffer()), known)
      if (opened && !opened.ok) return refused(opened.code)
      const { address, published, ...page } = opened ? openedOf(opened) : { ...known, text }
      if (page.text.trim() === '') return refused('empty')
      const begun = { ...known, apart, text: page.text }
      const draft = await keepFilingDraft(
        db,
        { ...begun, address: address ?? known.address, published: published ?? known.published },
        actor,
      )
      return { ok: true, value: { draft }, next: `/desk/file?draft=${draft}` }
    },
  }),
  command('file-dispatch', 'editor', {
    summary: 'Files a text, with what its records were corrected to.',
    input: filingSchema,
    limit: 8 * MAX_TEXT,
    run: async (told, { db, actor }) => {
      const corrected = told.decisions.some(({ corrected, dropped }) => corrected !== null || dropped)
      if (corrected && told.reason === null) return { ok: false, code: 'reason_missing', status: 422 }
      return answered(await fileText(db, told, actor))
    },
  }),
  command('file-batch', 'editor', {
    summary: 'Files many files, as a job; of a form without any, the text that was pasted.',
    input: batchSchema(filesSchema),
    limit: MAX_BATCH_BYTES,
    run: async ({ files, text, apart, reason, ...told }, { db, actor }) => {
      const found = await knownOf(db, told)
      if (!found.ok) return found
      const { known } = found
      if (files.length === 0) {
        const decided = await decisionsTold(db, told)
        if (!decided.ok) return decided
        return answered(
          await fileText(db, { ...known, text, apart, reason, decisions: decided.decisions }, actor),
        )
      }
      const opened = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      )
      const job = await fileBatch(db, opened, known, actor)
      return { ok: true, value: { job }, next: `/desk/jobs/${job}`, target: job }
    },
  }),
  command('correct-source', 'editor', {
    summary: 'Corrects who published a dispatch, when and where, and reads it again.',
    input: sourceCorrectionSchema,
    run: async ({ id, version, reason, ...told }, { db, actor }) => {
      const found = await knownOf(db, told)
      if (!found.ok) return found
      const { known } = found
      const outcome = await correctAndReread(db, { id, version, known, reason }, actor)
      if (outcome.ok) return { ok: true, value: {}, next: `/desk/sources/${id}?corrected=1`, target: id }
      return outcome.code === 'source_unknown'
        ? { ok: false, code: outcome.code, status: 404 }
        : { ok: false, code: outcome.code.replaceAll('-', '_') }
    },
  }),
  command('cancel-job', 'editor', {
    summary: 'Stops a job; what it has done stays.',
    input: z.object({ job: z.uuid() }),
    run: async ({ job }, { db, actor }) => {
      const owner = may(actor.role, 'administrator') ? {} : { owner: actor.id }
      if ((await jobReport(job, owner, db)) === null) return { ok: false, code: 'job_unknown', status: 404 }
      return (await cancelJob(db, job))
        ? { ok: true, value: { job }, next: `/desk/jobs/${job}`, target: job }
        : { ok: false, code: 'job_ended' }
    },
  }),
]
