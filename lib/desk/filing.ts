/** Filing at the desk: what is made of a text before it is filed, filing it with corrections, and batches. */
import { loadNames } from '@/lib/archive/names'
import type { Actor } from '@/lib/auth/actor'
import type { Database } from '@/lib/db/client'
import { correctFiled, dropFiled } from '@/lib/editing/correct-filed'
import type { EditRefusal } from '@/lib/editing/revise'
import { type Filed, fileOne, unknownPublisher } from '@/lib/ingest/batch'
import { type ReadFile, readDispatchBytes } from '@/lib/ingest/dispatch-files'
import { type FilingOutcome, FilingUndone } from '@/lib/ingest/file-dispatch'
import { type Preview, previewDispatch } from '@/lib/ingest/preview'
import { currentReader } from '@/lib/ingest/reader'
import type { Refusal } from '@/lib/ingest/refusal'
import { addJobNow } from '@/lib/jobs/jobs'
import type { AsTold, Decision, FilingPreview, Known, Opened } from './filing-shapes'
import { bearersOf, namesFor } from './names'

/** What a file holds, by its content alone: a page's text with what the page says of itself, or a text. */
export function openFile(bytes: Uint8Array, known: Known): ReadFile | Refusal {
  const { address, ...given } = known
  return readDispatchBytes(bytes, null, { given, address, sample: false })
}

export function openedOf({ dispatch, notes }: ReadFile): Opened {
  return { text: dispatch.text, published: dispatch.given.published, address: dispatch.address, notes }
}

const openText = ({ text, ...known }: Known & { text: string }) => openFile(Buffer.from(text, 'utf8'), known)

/** What would be filed of a text; changes nothing. */
export async function previewOf(
  db: Database,
  { apart, ...told }: AsTold,
): Promise<{ ok: true; preview: FilingPreview } | Refusal> {
  const opened = openText(told)
  if (!opened.ok) return opened
  const refused = await unknownPublisher(db, opened)
  if (refused) return refused
  const preview = await previewDispatch(db, await currentReader(db), opened.dispatch, apart)
  const bearers = await bearersOf(
    db,
    preview.records.flatMap(({ issues }) => issues),
  )
  return {
    ok: true,
    preview: { ...openedOf(opened), ...preview, bearers, names: await namesIn(db, preview) },
  }
}

/** The names of everything that a preview speaks of. */
async function namesIn(db: Database, { records, article }: Preview): Promise<FilingPreview['names']> {
  const { publisher: slug } = article
  const names = await loadNames(db, { publisher: [slug] })
  return {
    ...(await namesFor(
      db,
      records.map(({ values }) => values),
    )),
    ...(slug === null ? {} : { [`publisher ${slug}`]: names('publisher', slug).name }),
  }
}

type Filing = AsTold & { decisions: Decision[]; reason: string | null }

/** Undoes a filing whose records did not come out as they were seen. */
class NotAsSeen extends FilingUndone {
  constructor(readonly refusal: EditRefusal) {
    super(refusal.code)
  }
}

/** Files a text, and what the person made of it in the same transaction; all of it or nothing. */
export async function fileText(
  db: Database,
  { apart, decisions, reason, ...told }: Filing,
  actor: Actor,
): Promise<Filed | EditRefusal> {
  const by = { actor, reason: reason ?? '' }
  try {
    return await fileOne(db, await currentReader(db), openText(told), {
      by: actor,
      apart,
      why: by.reason,
      along: async (tx, outcome) => {
        for (const [ordinal, decision] of decisions.entries()) {
          const id = meetingAt(outcome, ordinal)
          const { seen, corrected, dropped } = decision
          const refused =
            id === undefined
              ? ({ ok: false, code: 'record_unknown' } as const)
              : dropped
                ? await dropFiled(tx, { id, seen }, by)
                : corrected && (await correctFiled(tx, { id, seen }, corrected, by))
          if (refused) throw new NotAsSeen(refused)
        }
      },
    })
  } catch (error) {
    if (error instanceof NotAsSeen) return error.refusal
    throw error
  }
}

const meetingAt = (outcome: FilingOutcome, ordinal: number) =>
  outcome.outcome === 'already-on-file' ? undefined : outcome.meetings[ordinal]?.id

/** Asks for many files to be filed; what each of them is is said in the job's report. */
export async function fileBatch(
  db: Database,
  files: readonly { name: string; bytes: Uint8Array }[],
  known: Known,
  actor: Pick<Actor, 'id' | 'name'>,
): Promise<string> {
  const items = files.map(({ name, bytes }, index) => ({
    label: name === '' ? String(index + 1) : name,
    input: openFile(bytes, known),
  }))
  return addJobNow(db, 'file-dispatches', items, actor)
}
