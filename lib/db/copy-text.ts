/** Rows in the text format of PostgreSQL's COPY. */

/** What a column takes: JSON columns take objects and arrays, as they are. */
export type CopyValue = string | number | boolean | Date | null | object

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' }

function escaped(text: string): string {
  return /[\\\n\t\r]/.test(text) ? text.replace(/[\\\n\t\r]/g, (sign) => ESCAPES[sign] ?? sign) : text
}

function fieldOf(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  return escaped(JSON.stringify(value))
}

/** A row's line, with the sign that ends it. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = ''
  for (let place = 0; place < values.length; place++)
    line += (place === 0 ? '' : '\t') + fieldOf(values[place] ?? null)
  return `${line}\n`
}
