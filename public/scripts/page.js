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

rememberLanguage()
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-copy]')
  if (button instanceof HTMLButtonElement) void copy(button)
})
