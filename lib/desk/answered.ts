/** What commands about records answer alike. */
import { positionsOf } from '@/lib/editing/position-values'
import type { EditOutcome, EditRefusal } from '@/lib/editing/revise'
import { valuesOf } from '@/lib/editing/values'
import type { Outcome, Refusal } from './command'

/** What the desk answers to a change of a record. */
export function answered(outcome: EditOutcome, id: string): Outcome<{ id: string; version: number }> {
  return outcome.ok
    ? { ok: true, value: { id, version: outcome.version }, next: `/desk/meetings/${id}`, target: id }
    : refusedAs(outcome)
}

/** Why a change could not be: of a record that changed meanwhile, with its values as they stand now. */
export function refusedAs(refusal: EditRefusal): Refusal {
  const { code } = refusal
  if (code === 'changed_meanwhile') {
    const { present, since } = refusal
    const { id, version } = present
    return {
      ok: false,
      code,
      details: { id, version, since, values: valuesOf(present), positions: positionsOf(present) },
    }
  }
  return { ok: false, code, status: UNKNOWN.includes(code) ? 404 : 409 }
}

const UNKNOWN: readonly EditRefusal['code'][] = ['record_unknown', 'proposal_unknown']
