/**
 * Where a thing stands when that is computed from what it shows. The policy lets no element carry a
 * `style` of its own, which is what a smuggled one would do; so the place is a class, and its rule goes
 * into the page's style (./page-style).
 */

type Property =
  | 'inset-inline-start'
  | 'inset-block-start'
  | 'inset-block-end'
  | 'inline-size'
  | 'min-inline-size'
  | 'grid-template-columns'
export type Place = Partial<Record<Property, string>>

/** Equal places have one class: FNV-1a of what they say. */
function classOf(told: string): string {
  let hash = 0x811c9dc5
  for (const sign of told) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `at-${hash.toString(36)}`
}

/** The class of a place, and the rule that gives it meaning. */
export function placing(place: Place): { className: string; rule: string } {
  const told = Object.entries(place)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
  const className = classOf(told)
  return { className, rule: `.${className}{${told}}` }
}
