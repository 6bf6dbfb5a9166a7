'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { actionOf, isTyping, type QueueAction } from './keys'

const REST = 'mahzar-queue-keys-rest'

/** Hears the keys of the queue wherever the focus is, but for where one types; they can be put to rest. */
export function useKeys(act: (action: QueueAction) => void): {
  isOn: boolean
  switchTo: (isOn: boolean) => void
} {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(REST) === null), [])
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
    const action = actionOf(event)
    if (action === null || (!isOn && action !== 'help')) return
    event.preventDefault()
    act(action)
  })
  useEffect(() => {
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  const switchTo = (next: boolean) => {
    if (next) localStorage.removeItem(REST)
    else localStorage.setItem(REST, 'true')
    setOn(next)
  }
  return { isOn, switchTo }
}
