/**
 * Elements as HTML, in one pass. Readers are sent pages without the framework's scripts
 * (lib/cli/starting/lean-pages.mjs), and nothing on these pages runs in the browser; so they need not
 * go through what would let it run there: React writes a page down element by element for the browser,
 * reads that back, and only then makes HTML of it, which takes three times as long. Components are
 * called as React calls them, within the component that asks for the markup: their hooks are its hooks.
 */
import { Fragment, isValidElement, type ReactElement } from 'react'
import { attributesOf, escaped } from './attributes'

type Element = ReactElement<Readonly<Record<string, unknown>>>

export type Markup = {
  html: string
  /** What belongs into the document's head, wherever it was told: for React to put there. */
  head: Element[]
}

type Writing = { html: string; head: Element[] }

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const IN_HEAD = new Set(['link', 'meta', 'title', 'base'])

function write(writing: Writing, node: unknown, space: 'html' | 'svg'): void {
  if (node === null || node === undefined || typeof node === 'boolean') return
  if (typeof node === 'string') writing.html += escaped(node)
  else if (typeof node === 'number' || typeof node === 'bigint') writing.html += String(node)
  else if (isValidElement<Readonly<Record<string, unknown>>>(node)) writeElement(writing, node, space)
  else if (isIterable(node)) for (const one of node) write(writing, one, space)
  else throw new TypeError('Only elements, text and lists of them can be written: nothing here may wait.')
}

const isIterable = (node: unknown): node is Iterable<unknown> =>
  typeof node === 'object' && node !== null && Symbol.iterator in node

function writeElement(writing: Writing, element: Element, space: 'html' | 'svg'): void {
  const { type, props } = element
  if (typeof type === 'string') writeTag(writing, type, element, space)
  else if (type === Fragment) write(writing, props.children, space)
  else if (typeof type === 'function' && !('$$typeof' in type)) {
    const made: unknown = Reflect.apply(type, undefined, [props])
    write(writing, made, space)
  } else throw new TypeError('Components that run in the browser have no place on these pages.')
}

function writeTag(writing: Writing, tag: string, element: Element, around: 'html' | 'svg'): void {
  if (around === 'html' && IN_HEAD.has(tag)) {
    writing.head.push(element)
    return
  }
  const { props } = element
  if (tag === 'select' && ('value' in props || 'defaultValue' in props))
    throw new TypeError('What is selected is said of the option.')
  const space = tag === 'svg' ? 'svg' : around
  if (tag === 'textarea') {
    const { value, defaultValue, ...others } = props
    // The first line feed after the tag is not of the text.
    writing.html += `<textarea${attributesOf(space, others)}>\n${escaped(String(value ?? defaultValue ?? ''))}</textarea>`
    return
  }
  writing.html += `<${tag}${attributesOf(space, props)}>`
  if (VOID.has(tag)) return
  if (tag === 'pre') writing.html += '\n'
  writeContent(writing, tag, props.children, space)
  writing.html += `</${tag}>`
}

function writeContent(writing: Writing, tag: string, children: unknown, space: 'html' | 'svg'): void {
  // What stands in these is not read as markup, and must not end them.
  if (tag === 'style' || tag === 'script')
    writing.html += textOf(children).replace(
      /<(?=\/(?:style|script))/gi,
      tag === 'style' ? '\\3c ' : '\\u003c',
    )
  else write(writing, children, tag === 'foreignObject' ? 'html' : space)
}

const textOf = (children: unknown): string =>
  Array.isArray(children) ? children.map(textOf).join('') : typeof children === 'string' ? children : ''

/**
 * What is to be drawn, as HTML. Call it while a component renders.
 * @param node elements of this page's language; components that are functions and answer at once
 * @throws TypeError for what only a browser could run
 */
export function markupOf(node: unknown): Markup {
  const writing: Writing = { html: '', head: [] }
  write(writing, node, 'html')
  return writing
}
