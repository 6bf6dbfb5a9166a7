'use client'

import { useState } from 'react'

/** Copies what stands in the field with the id `from`; without a script the field itself is copied from. */
export function CopyButton({ from, label, done }: { from: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const field = document.getElementById(from)
    if (!(field instanceof HTMLTextAreaElement)) return
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      setCopied(true)
    } catch {
      // Where a page may not write to the clipboard, the text at least stands selected.
      setCopied(false)
    }
  }
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  )
}
