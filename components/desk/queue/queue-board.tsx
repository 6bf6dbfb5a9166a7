'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { inNumber } from '@/lib/i18n/digits'
import { KeysButton, KeysHelp } from '../keys/keys-help'
import { useKeys } from '../keys/use-keys'
import { QUEUE_KEYS } from './keys'
import { dataOf, rememberPlace } from './lines'
import { PeekPane } from './peek-pane'
import { QueueAnswer } from './queue-answer'
import { useActions } from './use-actions'
import { useDeciding } from './use-deciding'
import { usePeek } from './use-peek'

type BoardProps = {
  /** The lines, drawn by the server. */
  children: ReactNode
  /** The queue's own address after the language, where forms without a script come back to. */
  back: string
  hands: readonly { id: string; name: string }[]
  me: string
  mayDecide: boolean
  /** What the server shows beside the list, where the address asks for it. */
  beside: ReactNode
}

/** The lines of the queue, gone through by keyboard, with what is decided on one or several of them. */
export function QueueBoard({ children, back, hands, me, mayDecide, beside }: BoardProps) {
  const t = useTranslations('queue')
  const list = useRef<HTMLOListElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const [looked, setLooked] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const deciding = useDeciding(list)
  const act = useActions({ list, help, deciding, mayDecide })
  const keys = useKeys(QUEUE_KEYS, act)
  const peek = usePeek(looked)
  const { answer } = deciding
  const count = () => setChosen(list.current?.querySelectorAll('input:checked').length ?? 0)
  // Some were chosen before the script was at work; what was decided on is no longer chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is what changes them
  useEffect(count, [answer])
  return (
    <>
      <form
        method="post"
        action="/api/desk/settle-doubts"
        className="queue-board"
        aria-busy={deciding.isBusy}
        onSubmit={deciding.submit}
        onChange={count}
      >
        <input type="hidden" name="back" value={back} />
        <div className="queue-bar">
          {mayDecide && (
            <Batch
              hands={hands}
              me={me}
              chosen={chosen}
              onAll={(all) => {
                chooseAll(list.current, all)
                count()
              }}
            />
          )}
          <KeysButton dialog={help} atWork={keys} />
        </div>
        <QueueAnswer answer={answer} onUndo={deciding.undo} />
        <div className="queue-columns">
          <ol
            ref={list}
            className="queue-lines"
            aria-label={t('records')}
            onFocus={({ target }) => {
              const line = target.closest<HTMLElement>('[data-record]')
              if (line === null) return
              setLooked(dataOf(line).id)
              rememberPlace(list.current, dataOf(line).id)
            }}
          >
            {children}
          </ol>
          <section
            className="queue-peek"
            aria-label={t('look')}
            data-asked={beside ? 'true' : undefined}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too
            tabIndex={0}
          >
            {peek ? <PeekPane peek={peek} /> : (beside ?? <p className="soft">{t('lookHint')}</p>)}
          </section>
        </div>
      </form>
      <KeysHelp
        dialog={help}
        title={t('keysTitle')}
        atWork={keys}
        keys={QUEUE_KEYS.map(([key, action]) => ({ key, does: t(`key.${action}`) }))}
      />
    </>
  )
}

function chooseAll(list: Element | null, all: boolean): void {
  for (const box of list?.querySelectorAll<HTMLInputElement>('input[name="records"]') ?? []) box.checked = all
}

type BatchProps = Pick<BoardProps, 'hands' | 'me'> & { chosen: number; onAll: (all: boolean) => void }

/** What can be done with several at once. */
function Batch({ hands, me, chosen, onAll }: BatchProps) {
  const t = useTranslations('queue')
  const locale = useLocale()
  const told = { count: chosen, n: inNumber(locale, chosen) }
  return (
    <fieldset className="queue-batch">
      <legend className="sr-only">{t('chosenOnes')}</legend>
      <label>
        <input type="checkbox" onChange={(event) => onAll(event.target.checked)} /> {t('all')}
      </label>
      <output>{t('chosen', told)}</output>
      <button type="submit" formAction="/api/desk/settle-doubts">
        {t('acceptChosen')}
      </button>
      <button type="submit" formAction="/api/desk/review-meetings">
        {t('review')}
      </button>
      <input type="hidden" name="reason" value={t('reviewWhy')} />
      <span className="queue-assign">
        <select name="assignee" defaultValue="me" aria-label={t('assign')}>
          <option value="me">{t('mine')}</option>
          <option value="nobody">{t('nobody')}</option>
          {hands
            .filter(({ id }) => id !== me)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        <button type="submit" formAction="/api/desk/assign-records">
          {t('assignDo')}
        </button>
      </span>
    </fieldset>
  )
}
