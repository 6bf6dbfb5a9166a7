/** The text of a web page, without its scripts and styles, and what the page says of itself. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { isoDaySchema } from '@/lib/registry/schema'
import { MAX_DISPATCH_BYTES } from './decode'
import { type Refusal, refuse } from './refusal'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export type PageText = {
  ok: true
  text: string
  /** The canonical address that the page gives, where it is http(s). */
  address: string | null
  /** The day of publication that the page's head gives, as it stands there: `2021-12-22`. */
  published: string | null
  /** What was left out, in a sentence each. */
  notes: string[]
}

/** Not for readers, or never shown to them. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'canvas',
  'head',
])
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul option button label summary details'.split(
    ' ',
  ),
)

/** Whether a file is a web page, by its name or by how it begins. */
export function looksLikeHtml(name: string | null, text: string): boolean {
  return (
    (name !== null && /\.html?$/i.test(name)) || /^\s*(<!doctype html|<html|<head|<body)[\s>]/i.test(text)
  )
}

/** Takes a page apart with a full HTML parser; refuses a page that shows no text. */
export function textOfPage(html: string): PageText | Refusal {
  const lines: string[] = ['']
  const leftOut = new Map<string, number>()
  const found: Found = { address: null, published: null }
  // A stack, not recursion: pages nest as deep as they like.
  const stack: (Node | 'line')[] = [parse(html)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'line') lines.push('')
    else if ('value' in node && node.nodeName === '#text') append(lines, node.value)
    else if ('tagName' in node) enter(node, { lines, leftOut, found, stack })
    else if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (text === '') return refuse('no-text', 'The page shows no text.')
  if (Buffer.byteLength(text) > MAX_DISPATCH_BYTES)
    return refuse('too-large', 'The text is larger than 1 MiB.')
  const notes = [...leftOut].map(([tag, count]) => `${count} × <${tag}> left out`)
  return { ok: true, text, ...found, notes }
}

function append(lines: string[], value: string): void {
  const last = lines.length - 1
  const flat = value.replace(/[ \t\n\r\f]+/g, ' ')
  lines[last] = lines[last] === '' ? flat.trimStart() : (lines[last] + flat).replace(/ {2,}/g, ' ')
}

type Found = Pick<PageText, 'address' | 'published'>
type Walk = {
  lines: string[]
  leftOut: Map<string, number>
  found: Found
  stack: (Node | 'line')[]
}

function enter(element: Element, { lines, leftOut, found, stack }: Walk): void {
  const { tagName } = element
  if (tagName === 'head') {
    found.address = canonicalAddress(element)
    found.published = publishedDay(element)
  }
  if (LEFT_OUT.has(tagName) || isHidden(element)) {
    const told = tagName === 'script' || tagName === 'iframe' || tagName === 'object'
    if (told) leftOut.set(tagName, (leftOut.get(tagName) ?? 0) + 1)
    if (tagName === 'head') countScripts(element, leftOut)
    return
  }
  if (tagName === 'br') lines.push('')
  const block = BLOCKS.has(tagName)
  if (block) {
    lines.push('')
    stack.push('line')
  }
  stack.push(...[...element.childNodes].reverse())
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return (
    attribute(element, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

const elementsOf = (parent: Element) => parent.childNodes.filter((node): node is Element => 'tagName' in node)

function countScripts(head: Element, leftOut: Map<string, number>): void {
  const scripts = elementsOf(head).filter(({ tagName }) => tagName === 'script').length
  if (scripts > 0) leftOut.set('script', (leftOut.get('script') ?? 0) + scripts)
}

function canonicalAddress(head: Element): string | null {
  const link = elementsOf(head).find((e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical')
  const href = link && attribute(link, 'href')
  return href && href.length <= 2000 && /^https?:\/\//i.test(href) && URL.canParse(href) ? href : null
}

/** From the Open Graph property article:published_time, or its like; the day as the page writes it. */
function publishedDay(head: Element): string | null {
  const names = ['article:published_time', 'datePublished', 'date', 'dc.date']
  const meta = elementsOf(head).find((element) =>
    names.includes(
      attribute(element, 'property') ?? attribute(element, 'itemprop') ?? attribute(element, 'name') ?? '',
    ),
  )
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec((meta && attribute(meta, 'content')) ?? '')?.[0]
  return day !== undefined && isoDaySchema.safeParse(day).success ? day : null
}
