/**
 * The strip of a timeline for the keyboard and for fingers. Without it every column is a plain link;
 * with it the strip begins where most is to be seen and is one stop of the keyboard with arrow keys,
 * days are chosen by dragging, and pinching (or the wheel with Ctrl) looks closer and farther. It only
 * ever follows links that the page holds already, or opens the page's own address for other days.
 */

const FOCUS_KEPT = 'strip-focus'

/** @param {HTMLElement} strip */
function prepare(strip) {
  const columns = strip.querySelector('[data-strip-columns]')
  if (!(columns instanceof HTMLElement)) return
  // The script may come before the styles by which columns have their width: those are there once all is.
  if (document.readyState === 'complete') showStart(strip, columns)
  else addEventListener('load', () => showStart(strip, columns), { once: true })
  const rightToLeft = getComputedStyle(strip).direction === 'rtl'
  const out = () => [...document.querySelectorAll('nav.trail a')].at(-1)
  roam(columns, rightToLeft, out)
  pinch(columns, out)
  drag(columns)
}

/**
 * Where there is no room for all columns: brings those asked for, or the fullest, to the middle.
 * @param {HTMLElement} strip
 * @param {HTMLElement} columns
 */
function showStart(strip, columns) {
  const scroll = strip.querySelector('[data-strip-scroll]')
  const start = columns.querySelector('[data-start]')
  if (!scroll || !start) return
  const [room, column] = [scroll.getBoundingClientRect(), start.getBoundingClientRect()]
  scroll.scrollLeft += column.left + column.width / 2 - (room.left + room.width / 2)
}

/** @param {Element | null | undefined} link */
function follow(link) {
  if (link instanceof HTMLAnchorElement) link.click()
}

/**
 * One stop of the keyboard for all columns; arrows go along in the direction in which they point.
 * @param {HTMLElement} columns
 * @param {boolean} rightToLeft
 * @param {() => Element | undefined} out
 */
function roam(columns, rightToLeft, out) {
  const links = [...columns.querySelectorAll('a')]
  const here = Math.max(
    0,
    links.findIndex((link) => link.ariaCurrent === 'true'),
  )
  const start = links[here]?.ariaCurrent === 'true' ? here : links.length - 1
  links.forEach((link, place) => {
    link.tabIndex = place === start ? 0 : -1
    link.ariaDescription = columns.dataset.help ?? ''
  })
  /** @param {number} place */
  const focus = (place) => {
    const chosen = links[Math.min(links.length - 1, Math.max(0, place))]
    if (!chosen) return
    for (const link of links) link.tabIndex = link === chosen ? 0 : -1
    chosen.focus()
  }
  columns.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = links.findIndex((link) => link === document.activeElement)
    const later = rightToLeft ? -1 : 1
    const moves = new Map([
      ['ArrowRight', () => focus(at + later)],
      ['ArrowLeft', () => focus(at - later)],
      ['Home', () => focus(0)],
      ['End', () => focus(links.length - 1)],
      ['Escape', () => follow(out())],
      ['PageUp', () => follow(document.querySelector('nav.around a[rel=prev]'))],
      ['PageDown', () => follow(document.querySelector('nav.around a[rel=next]'))],
    ])
    const move = moves.get(event.key)
    if (['Enter', 'Escape', 'PageUp', 'PageDown'].includes(event.key)) sessionStorage.setItem(FOCUS_KEPT, '1')
    if (!move) return
    event.preventDefault()
    move()
  })
  // Who came here by the keyboard goes on from here.
  if (sessionStorage.getItem(FOCUS_KEPT) && location.hash === '#timeline') focus(start)
  sessionStorage.removeItem(FOCUS_KEPT)
}

/** How far fingers must part, or the wheel turn, before one looks closer. */
const PINCHED = 1.35
const TURNED = 60

/**
 * @param {HTMLElement} columns
 * @param {() => Element | undefined} out
 */
function pinch(columns, out) {
  let turned = 0
  columns.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < TURNED) return
      follow(turned < 0 ? columnAt(event.clientX, columns) : out())
      turned = 0
    },
    { passive: false },
  )
  let apart = 0
  /** @param {TouchList} touches */
  const distance = ([one, other]) =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0
  columns.addEventListener(
    'touchstart',
    ({ touches }) => {
      apart = touches.length === 2 ? distance(touches) : 0
    },
    { passive: true },
  )
  columns.addEventListener(
    'touchmove',
    (event) => {
      if (apart === 0 || event.touches.length !== 2) return
      event.preventDefault()
      const ratio = distance(event.touches) / apart
      const [one, other] = event.touches
      if (ratio < PINCHED && ratio > 1 / PINCHED) return
      apart = 0
      follow(ratio > 1 && one && other ? columnAt((one.clientX + other.clientX) / 2, columns) : out())
    },
    { passive: false },
  )
}

/**
 * The column over which a point lies.
 * @param {number} x
 * @param {HTMLElement} columns
 * @returns {HTMLElement | undefined}
 */
function columnAt(x, columns) {
  return [...columns.querySelectorAll('.strip-column')]
    .filter((column) => column instanceof HTMLElement)
    .find((column) => {
      const { left, right } = column.getBoundingClientRect()
      return left <= x && x < right
    })
}

/** Pixels that a pointer moves before it is dragging, and no longer clicking. */
const DRAGGED = 6

/**
 * With a mouse or a pen: from the column where it goes down to the one where it comes up.
 * @param {HTMLElement} columns
 */
function drag(columns) {
  /** @type {{ x: number, column: HTMLElement } | null} */
  let from = null
  let dragging = false
  const all = () => [...columns.querySelectorAll('.strip-column')].filter((one) => one instanceof HTMLElement)
  /** @param {HTMLElement} one @param {HTMLElement} other */
  const between = (one, other) => {
    const order = all()
    const places = [order.indexOf(one), order.indexOf(other)]
    return order.slice(Math.min(...places), Math.max(...places) + 1)
  }
  columns.addEventListener('dragstart', (event) => event.preventDefault())
  columns.addEventListener('pointerdown', (event) => {
    const column = columnAt(event.clientX, columns)
    from = event.button === 0 && event.pointerType !== 'touch' && column ? { x: event.clientX, column } : null
    dragging = false
  })
  columns.addEventListener('pointermove', (event) => {
    if (!from || (!dragging && Math.abs(event.clientX - from.x) < DRAGGED)) return
    dragging = true
    const chosen = between(from.column, columnAt(event.clientX, columns) ?? from.column)
    for (const column of all()) column.toggleAttribute('data-chosen', chosen.includes(column))
  })
  addEventListener('pointerup', (event) => {
    if (from && dragging) open(between(from.column, columnAt(event.clientX, columns) ?? from.column))
    from = null
  })
  // A drag that ends over a link is no click on it.
  columns.addEventListener(
    'click',
    (event) => {
      if (dragging) event.preventDefault()
      dragging = false
    },
    { capture: true },
  )
}

/**
 * Opens the page's own address for the days of columns.
 * @param {HTMLElement[]} chosen
 */
function open(chosen) {
  const [from, to] = [chosen[0]?.dataset.from, chosen.at(-1)?.dataset.to]
  if (!from || !to) return
  const address = new URL(location.href)
  address.searchParams.delete('at')
  address.searchParams.set('from', from)
  address.searchParams.set('to', to)
  address.hash = 'timeline'
  location.assign(address)
}

for (const strip of document.querySelectorAll('[data-strip]'))
  if (strip instanceof HTMLElement) prepare(strip)
