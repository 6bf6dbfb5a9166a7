'use client'

import { useTranslations } from 'next-intl'
import { createContext, type FormEvent, type ReactNode, useContext, useId, useState } from 'react'
import { type CommandAnswer, commandPath, sendCommand } from '@/lib/desk/shapes'
import { AwaitsScript } from './awaits-script'

/** Which fields the desk would not take, by their names. */
const WrongFields = createContext<readonly string[]>([])

type CommandFormProps = {
  command: string
  children: ReactNode
  /** What the address says was refused, where the form was sent without a script. */
  refused?: { code: string; fields: string[] } | undefined
  /** Told what the desk answered, which a script alone can show; without it the page that the desk names is gone to. */
  onDone?: (value: unknown) => void
  className?: string
}

/**
 * A form that asks the desk for one thing. With a script what was typed stays when it is refused, or
 * when the connection is lost; without one it is an ordinary form.
 */
export function CommandForm({ command, children, refused, onDone, className }: CommandFormProps) {
  const t = useTranslations('desk')
  const [refusal, setRefusal] = useState(refused ?? null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await sendCommand(command, fieldsOf(new FormData(event.currentTarget)))
    if (answer.ok && onDone === undefined) return goTo(answer)
    setBusy(false)
    setRefusal(answer.ok ? null : { code: answer.code, fields: answer.fields.map(({ path }) => path) })
    if (answer.ok) onDone?.(answer.value)
  }
  return (
    <form
      method="post"
      action={commandPath(command)}
      onSubmit={submit}
      className={className}
      aria-busy={busy}
    >
      <p role="alert" className="desk-refusal">
        {refusal && <RefusalText code={refusal.code} />}
      </p>
      <WrongFields value={refusal?.fields ?? []}>
        {onDone === undefined ? children : <AwaitsScript>{children}</AwaitsScript>}
      </WrongFields>
      <span role="status" className="sr-only">
        {busy && t('working')}
      </span>
    </form>
  )
}

/** What the desk refused, in words. */
export function RefusalText({ code }: { code: string }) {
  const t = useTranslations('desk')
  const key = `refusal.${code}`
  return <>{isRefusal(key, t.has) ? t(key) : t('refusal.other', { code })}</>
}

type RefusalKey = `refusal.${'internal_fault'}`

/** Codes that a newer server answers have no sentence yet. */
function isRefusal(key: string, has: (key: RefusalKey) => boolean): key is RefusalKey {
  return Reflect.apply(has, null, [key])
}

/** Goes where an answer leads; without a place to go, the page is shown anew. */
export function goTo({ next }: { next?: string | undefined }) {
  if (next === undefined) location.reload()
  else location.assign(`/${document.documentElement.lang}${next}`)
}

/** A field told once is a value, one told more often a list. */
function fieldsOf(form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

type FieldProps = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  inputMode?: 'numeric'
  required?: boolean
  minLength?: number
  maxLength?: number
  defaultValue?: string
}

/** A labelled field of a `CommandForm`, which says so where the desk would not take it. */
export function Field({ name, label, hint, type = 'text', required = true, ...rest }: FieldProps) {
  const t = useTranslations('desk')
  const id = useId()
  const wrong = useContext(WrongFields).includes(name)
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        required={required}
        dir={type === 'text' ? 'auto' : 'ltr'}
        aria-invalid={wrong || undefined}
        aria-describedby={hint || wrong ? `${id}-hint` : undefined}
      />
      {(hint || wrong) && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint} {wrong && <b>{t('fieldWrong')}</b>}
        </p>
      )}
    </div>
  )
}

export type { CommandAnswer }
