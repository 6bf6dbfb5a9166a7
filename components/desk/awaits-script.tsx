'use client'

import { useTranslations } from 'next-intl'
import {
  type ReactNode,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'

const never = () => () => {}

/** Whether the page's script is at work: the page stands there a moment before, and hears nothing yet. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Fields that nothing but a script can send: they rest until it is at work, since what is typed before is lost. */
export function AwaitsScript({ children }: { children: ReactNode }) {
  const t = useTranslations('desk')
  return (
    <fieldset className="awaits-script" disabled={!useScripted()}>
      <noscript>
        <p className="desk-note">{t('needsScript')}</p>
      </noscript>
      {children}
    </fieldset>
  )
}

/**
 * The field of a form that works without a script too, with what was put into it before the script was at work.
 * @param take takes that on; called once, whether anything was put into it or not
 */
export function useFilledBefore<Field extends HTMLElement>(
  take: (field: Field) => void,
): RefObject<Field | null> {
  const field = useRef<Field>(null)
  const begin = useEffectEvent(() => {
    if (field.current) take(field.current)
  })
  // Before anything is drawn anew: that would empty the field.
  useLayoutEffect(() => begin(), [])
  return field
}
