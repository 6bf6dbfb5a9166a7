/** What stands in an element's tag: React's names and values as HTML writes them. */
import { find, html, type Info, svg } from 'property-information'

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const SPECIAL = /[&<>"']/
const ALL_SPECIAL = /[&<>"']/g

/** Text, or an attribute's value, as it stands in markup: nothing in it is a tag or ends one. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (sign) => ESCAPED[sign] ?? sign) : text
}

/** What React keeps to itself, or what the element's content is made of. */
const NO_ATTRIBUTES = new Set(['children', 'suppressHydrationWarning'])

/** Addresses that run what they say. */
const LEADS = new Set(['href', 'src', 'action', 'formAction', 'xlinkHref'])
const RUNS = /^[\s\p{Cc}]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/iu

const known = { html: new Map<string, Info>(), svg: new Map<string, Info>() }

function infoOf(space: 'html' | 'svg', name: string): Info {
  const before = known[space].get(name)
  if (before !== undefined) return before
  const info = find(space === 'svg' ? svg : html, name)
  known[space].set(name, info)
  return info
}

/** CSS as it stands in an attribute. Lengths are told with their unit: a bare number stays one. */
function styleOf(style: unknown): string {
  if (typeof style !== 'object' || style === null) return ''
  return Object.entries(style)
    .flatMap(([name, value]: [string, unknown]) => {
      if (value === null || value === undefined || value === false || value === '') return []
      const property = name.startsWith('--')
        ? name
        : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      return `${property}:${String(value)}`
    })
    .join(';')
}

/** Attributes of which “false” says something. */
const TOLD_IN_WORDS = /^(aria|data)-/

/** @returns null for an attribute that is left out */
function toldAs(info: Info, name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (name === 'style') return styleOf(value) || null
  if (typeof value === 'boolean') {
    if (info.boolean || info.overloadedBoolean) return value ? '' : null
    return info.booleanish || TOLD_IN_WORDS.test(info.attribute) ? String(value) : null
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'object')
    throw new TypeError(`Nothing on these pages runs in the browser: ${name} cannot be given.`)
  if (info.boolean) return value ? '' : null
  const told = String(value)
  return LEADS.has(name) && RUNS.test(told) ? null : told
}

/** The attributes of an element, each with a space before it. */
export function attributesOf(space: 'html' | 'svg', props: Readonly<Record<string, unknown>>): string {
  let written = ''
  for (const given in props) {
    if (NO_ATTRIBUTES.has(given)) continue
    const name = given === 'defaultValue' ? 'value' : given === 'defaultChecked' ? 'checked' : given
    const info = infoOf(space, name)
    const value = toldAs(info, name, props[given])
    if (value !== null) written += ` ${info.attribute}="${escaped(value)}"`
  }
  return written
}
