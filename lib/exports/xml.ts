/** XML documents: what every one of them has in common. */
import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

export type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

/** The attribute of a language, in the namespace that every document knows. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
export const SCHEMA_INSTANCE_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance'

/** An empty document in UTF-8. Characters that XML cannot carry, which a dispatch may hold, are left out. */
export function xmlDocument(): XMLBuilder {
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' })
}

/** Adds an element that holds nothing but text; attributes without a value are left out. */
export function textElement(
  parent: XMLBuilder,
  namespace: string,
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
): void {
  const element = elementIn(parent, namespace, name, attributes)
  if (text !== '') element.txt(text)
}

/** Adds an element and gives it; attributes without a value are left out. */
export function elementIn(
  parent: XMLBuilder,
  namespace: string,
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
): XMLBuilder {
  const element = parent.ele(namespace, name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null) continue
    if (attribute === 'xml:lang') element.att(XML_NAMESPACE, attribute, String(value))
    else element.att(attribute, String(value))
  }
  return element
}

/** The document as text. */
export function writeXml(document: XMLBuilder): string {
  return `${document.end({ prettyPrint: true })}\n`
}
