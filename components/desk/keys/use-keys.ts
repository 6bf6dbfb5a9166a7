'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { actionOf, isTyping, type Keys } from './actions'

const REST = 'mahzar-keys-rest'

export type KeysAtWork = {
  /** Whether the page's script has begun: before, keys do nothing. */
  isHeard: boolean
  isOn: boolean
  switchTo: (isOn: boolean) => void
}

/** Hears the keys of a page wherever the focus is, but for where one types; they can be put to rest. */
export function useKeys<Action extends string>(
  keys: Keys<Action>,
  act: (action: Action | 'help') => void,
): KeysAtWork {
  const [isOn, setOn] = useState(true)
  const [isHeard, setHeard] = useState(false)
  useEffect(() => setOn(localStorage.getItem(REST) === null), [])
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
    const action = actionOf(keys, event)
    if (action === null || (!isOn && action !== 'help')) return
    event.preventDefault()
    act(action)
  })
  useEffect(() => {
    document.addEventListener('keydown', hear)
    setHeard(true)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  const switchTo = (next: boolean) => {
    if (next) localStorage.removeItem(REST)
    else localStorage.setItem(REST, 'true')
    setOn(next)
  }
  return { isHeard, isOn, switchTo }
}
