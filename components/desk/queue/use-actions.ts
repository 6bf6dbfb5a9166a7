'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { deskPath, mergePath } from '@/lib/desk/shapes'
import type { QueueAction } from './keys'
import { dataOf, focusedLine, focusLine, linesIn } from './lines'
import type { Deciding } from './use-deciding'

type Board = {
  list: RefObject<HTMLOListElement | null>
  help: RefObject<HTMLDialogElement | null>
  deciding: Deciding
  mayDecide: boolean
}

/** What the keys do: with the records that are chosen where there are any, else with the one in focus. */
export function useActions({
  list,
  help,
  deciding,
  mayDecide,
}: Board): (action: QueueAction | 'help') => void {
  const t = useTranslations('queue')
  const locale = useLocale()
  const step = (by: 1 | -1) => {
    const lines = linesIn(list.current)
    const present = focusedLine()
    focusLine(present === null ? lines[0] : lines[lines.indexOf(present) + by])
  }
  return (action) => {
    if (action === 'help') return help.current?.showModal()
    if (action === 'narrow') return narrow()
    if (action === 'next' || action === 'previous') return step(action === 'next' ? 1 : -1)
    const line = focusedLine()
    if (line === null || !mayDecide) return
    const data = dataOf(line)
    const boxes = [
      ...(list.current?.querySelectorAll<HTMLInputElement>('input[name="records"]:checked') ?? []),
    ]
    const records = boxes.length > 0 ? boxes.map(({ value }) => value) : [`${data.id} ${data.version}`]
    switch (action) {
      case 'select':
        return line.querySelector<HTMLInputElement>('input[name="records"]')?.click()
      case 'accept':
        return deciding.decide('settle-doubts', records)
      case 'review':
        return deciding.decide('review-meetings', records, { reason: t('reviewWhy') })
      case 'mine':
        return deciding.decide('assign-records', records, { assignee: data.isMine ? 'nobody' : 'me' })
      case 'edit':
        return location.assign(deskPath(locale, `meetings/${data.id}`))
      case 'merge':
        return data.pair === null
          ? deciding.refuse('settle-doubts', 'no_pair')
          : location.assign(mergePath(locale, data.id, data.pair))
    }
  }
}

/** Opens what the queue can be narrowed to, at its first menu. */
function narrow(): void {
  const narrowing = document.querySelector<HTMLDetailsElement>('details[data-narrow]')
  if (narrowing === null) return
  narrowing.open = true
  narrowing.querySelector<HTMLElement>('form summary')?.focus()
}
