/** What little moves on every page. Without it nothing is missing but convenience. */

const YEAR = 365 * 86_400_000

/** Keeps the language last read in, so that the archive's front door opens in it. */
function rememberLanguage() {
  const { language } = document.documentElement.dataset
  if (!language || !('cookieStore' in window)) return
  const kept = { name: language, value: document.documentElement.lang, expires: Date.now() + YEAR }
  window.cookieStore.set({ ...kept, sameSite: 'lax' }).catch(() => undefined)
}

/**
 * Copies what stands in the field that a button names; without a script the field itself is copied from.
 * @param {HTMLButtonElement} button
 */
async function copy(button) {
  const field = document.getElementById(button.dataset.copy ?? '')
  if (!(field instanceof HTMLTextAreaElement)) return
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    for (const words of button.querySelectorAll('span')) words.textContent = button.dataset.done ?? ''
  } catch {
    // Where a page may not write to the clipboard, the text at least stands selected.
  }
}

/**
 * What is copied of a text from elsewhere is the text: its invisible characters, which the page shows as marks.
 * @param {ClipboardEvent} event
 */
function copyAsFiled(event) {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || !event.clipboardData) return
  const content = selection.getRangeAt(0).cloneContents()
  const marks = content.querySelectorAll('.control-mark')
  if (marks.length === 0) return
  for (const mark of marks)
    mark.replaceWith(String.fromCodePoint(Number.parseInt((mark.textContent ?? '').slice(2), 16)))
  event.clipboardData.setData('text/plain', content.textContent ?? '')
  event.preventDefault()
}

rememberLanguage()
document.addEventListener('copy', copyAsFiled)
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-copy]')
  if (button instanceof HTMLButtonElement) void copy(button)
})
