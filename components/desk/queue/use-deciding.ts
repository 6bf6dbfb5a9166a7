'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type RefObject, useEffect, useRef, useState, useTransition } from 'react'
import { outcomesSchema, type RecordOutcome } from '@/lib/desk/queue/shapes'
import { sendCommand } from '@/lib/desk/shapes'
import { focusedLine, focusLine, idsBeyond, lineOf, rememberedLine } from './lines'

export type QueueCommand = 'settle-doubts' | 'reopen-doubts' | 'review-meetings' | 'assign-records'

/** What was decided, and what became of each record; or why nothing could be. */
export type Answer = {
  command: QueueCommand
  outcomes: RecordOutcome[]
  refusal: string | null
  /** The records that it was done with, as they can be given back. */
  records: string[]
}

const COMMANDS: readonly QueueCommand[] = [
  'settle-doubts',
  'reopen-doubts',
  'review-meetings',
  'assign-records',
]

/**
 * Decides on records, has the page drawn anew with what has become of them, and leads on to the next
 * line: whoever goes through the queue by keyboard never looks for their place.
 */
export function useDeciding(list: RefObject<HTMLOListElement | null>) {
  const router = useRouter()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isSending, setSending] = useState(false)
  const [isDrawing, draw] = useTransition()
  const next = useRef<string[] | null>(null)
  const isBusy = isSending || isDrawing

  useEffect(() => {
    focusLine(rememberedLine(list.current))
  }, [list])
  useEffect(() => {
    if (isBusy || next.current === null) return
    const line = next.current.flatMap((id) => lineOf(list.current, id) ?? [])[0]
    next.current = null
    focusLine(line)
  }, [isBusy, list])

  const decide = async (command: QueueCommand, records: string[], more: object = {}) => {
    if (isBusy || records.length === 0) return
    const ids = new Set(records.map((record) => record.split(' ')[0] ?? ''))
    const onwards = idsBeyond(list.current, ids)
    const stays = focusedLine()?.dataset.record?.split(' ')[0]
    setSending(true)
    const sent = await sendCommand(command, { records, ...more })
    setSending(false)
    if (sent.ok) unchoose(list.current)
    const told = outcomesSchema.safeParse(sent.ok ? sent.value : sent.details).data?.outcomes ?? []
    setAnswer({ command, outcomes: told, refusal: sent.ok || told.length > 0 ? null : sent.code, records })
    if (!sent.ok) return
    next.current =
      command === 'assign-records' || command === 'reopen-doubts' ? [stays ?? '', ...ids] : onwards
    draw(() => router.refresh())
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null }
    const path = submitter?.getAttribute('formaction') ?? event.currentTarget.action
    const command = COMMANDS.find((one) => path.endsWith(`/${one}`))
    if (command === undefined) return
    const told = new FormData(event.currentTarget, submitter)
    const text = (name: string) =>
      told.getAll(name).flatMap((value) => (typeof value === 'string' ? value : []))
    const one = text('one')
    decide(command, one.length > 0 ? one : text('records'), {
      reason: text('reason')[0],
      assignee: text('assignee')[0],
    })
  }

  const refuse = (command: QueueCommand, refusal: string) =>
    setAnswer({ command, outcomes: [], refusal, records: [] })
  const undo = () => {
    if (answer) decide('reopen-doubts', answer.records)
  }
  return { answer, isBusy, decide, refuse, submit, undo }
}

function unchoose(list: Element | null): void {
  for (const box of list?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) box.checked = false
}

export type Deciding = ReturnType<typeof useDeciding>
