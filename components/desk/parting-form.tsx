'use client'

import { type ReactNode, useState } from 'react'
import { AwaitsScript } from './awaits-script'
import { RefusalText } from './command-form'
import { ReasonField } from './reason-field'
import { useCommand } from './use-command'

type PartingFormProps = {
  command: 'merge-meetings' | 'split-meeting'
  /** What is asked of the command, for a reason. */
  inputFor: (reason: string) => unknown
  /** What the button says. */
  doing: string
  children: ReactNode
}

/** What is chosen of records that are made one or two, why, and the button that does it. */
export function PartingForm({ command, inputFor, doing, children }: PartingFormProps) {
  const [reason, setReason] = useState('')
  const { busy, refused, send } = useCommand(command)
  return (
    <AwaitsScript>
      <form
        className="parting"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault()
          send(inputFor(reason))
        }}
      >
        {children}
        <ReasonField value={reason} onChange={setReason} />
        <p role="alert" className="desk-refusal">
          {refused && <RefusalText code={refused} />}
        </p>
        <button type="submit" className="desk-main-button">
          {doing}
        </button>
      </form>
    </AwaitsScript>
  )
}
