/** Suggestions under search fields: comboboxes whose options lead straight to what they name. */

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 120
const LONGEST = 200

/**
 * @typedef {{ label: string, sort: string, href: string }} Suggestion
 * @typedef {{ suggestions: Suggestion[], announcement: string }} Answer
 */

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {string} [text]
 */
function element(tag, attributes, text = '') {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.textContent = text
  return made
}

/**
 * Makes a combobox of a search field.
 * @param {HTMLInputElement} field
 */
function suggestFor(field) {
  const { suggest: locale = '', suggestions: label = '' } = field.dataset
  const id = `${field.id}-suggestions`
  const list = element('div', { id, class: 'suggestions', role: 'listbox', 'aria-label': label })
  const log = element('span', { class: 'sr-only', role: 'log', 'aria-live': 'polite' })
  list.hidden = true
  field.after(list, log)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    field.setAttribute(name, value)

  let active = -1
  /** @type {AbortController | undefined} */
  let asking
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const options = () => [...list.children]

  /** @param {number} place of an option; -1 for the field itself */
  function choose(place) {
    active = place
    for (const [index, option] of options().entries()) {
      option.setAttribute('aria-selected', String(index === place))
      if (index === place) option.scrollIntoView({ block: 'nearest' })
    }
    if (place === -1) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `${id}-${place}`)
  }

  /** @param {boolean} shown */
  function show(shown) {
    list.hidden = !shown || list.childElementCount === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    if (list.hidden) choose(-1)
  }

  /** @param {Answer} answer */
  function fill({ suggestions, announcement }) {
    list.replaceChildren(
      ...suggestions.map(({ label: name, sort, href }, place) => {
        const option = element('a', { id: `${id}-${place}`, href, role: 'option', tabindex: '-1' })
        option.append(element('bdi', {}, name), element('span', { class: 'sort' }, sort))
        return option
      }),
    )
    log.textContent = announcement
    choose(-1)
    show(document.activeElement === field)
  }

  async function ask() {
    asking?.abort()
    asking = new AbortController()
    const typed = field.value.trim().slice(0, LONGEST)
    if (typed === '') return fill({ suggestions: [], announcement: '' })
    try {
      const asked = new URLSearchParams({ q: typed, locale })
      const response = await fetch(`/api/suggest?${asked}`, { signal: asking.signal })
      if (response.ok) fill(await response.json())
    } catch {
      // Without suggestions the field still searches.
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  field.addEventListener('blur', () => show(false))
  // The field keeps the focus while an option is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  field.addEventListener('keydown', (event) => {
    const option = options()[active]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && list.childElementCount > 0) {
      event.preventDefault()
      show(true)
      // One place beside the options is the field itself.
      const places = list.childElementCount + 1
      choose(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      // Nor does an answer that is still on its way open it again.
      clearTimeout(timer)
      asking?.abort()
      show(false)
    } else if (event.key === 'Enter' && !list.hidden && option instanceof HTMLAnchorElement) {
      event.preventDefault()
      location.assign(option.href)
    }
  })
}

for (const field of document.querySelectorAll('input[data-suggest]'))
  if (field instanceof HTMLInputElement) suggestFor(field)
