/** What each key of a page of the desk does, in whatever layout the keyboard has. */

/** Keys as a Latin keyboard has them and what each does, in the order in which the help lists them. */
export type Keys<Action extends string> = readonly (readonly [key: string, action: Action])[]

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The action of a key; null for none, and for what belongs to the browser. A Latin letter or digit counts
 * as it is written, wherever the layout has it; one of another script (Persian, Arabic, Cyrillic) by the
 * place of its key.
 */
export function actionOf<Action extends string>(
  keys: Keys<Action>,
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
): Action | 'help' | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === '?' || key === '؟' || (shiftKey && code === 'Slash')) return 'help'
  if (shiftKey) return null
  const latin = /^[a-z\d]$/i.test(key) ? key.toLowerCase() : null
  const place = /^[\p{L}\p{Nd}]$/u.test(key) ? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() : undefined
  const letter = latin ?? place
  return keys.find(([one]) => one === letter)?.[1] ?? null
}

/** Whether keys are text where they go to. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return (
    target.closest(
      'input:not([type="checkbox"], [type="radio"], [type="submit"]), textarea, select, [contenteditable="true"], dialog',
    ) !== null
  )
}
