/**
 * Typed links of a meeting's permalink: FAIR Signposting (https://signposting.org/FAIR/), as headers
 * (level 1) and as a link set of its own (level 2, RFC 9264).
 */
import { meetingPath, permalink, sourcePath } from '@/lib/archive/address'
import { FORMATS } from '@/lib/exports/formats'
import type { Addresses } from '@/lib/exports/wording'
import { LOCALES, type Locale } from '@/lib/i18n/locales'

export type TypedLink = { rel: string; href: string; type?: string; profile?: string; datetime?: string }

/** What stands at a permalink: a meeting, or one of its versions. */
export type Linked = { id: string; version: number | null }

export const LINKSET_TYPE = 'application/linkset+json'
export const TIMEMAP_TYPE = 'application/link-format'

/** The form that is the record itself; the others describe it. */
const ITEM = 'json'

/** iCalendar and plain text leave most of a record out: they are other forms, not descriptions. */
const DESCRIPTIONS: readonly string[] = ['jsonld', 'bib', 'ris', 'csl.json']

const addressOf = ({ id, version }: Linked) => permalink(id, version ?? undefined)

/** Where what stands at a permalink, and its sources, can be read: absolute. */
export function addressesAt(origin: string, at: Linked, locale: Locale): Addresses {
  return { record: origin + addressOf(at), source: (sourceId) => origin + sourcePath(locale, sourceId) }
}

function formLinks(rel: string, at: Linked, suffixes: readonly string[]): TypedLink[] {
  return FORMATS.filter(({ suffix }) => suffixes.includes(suffix)).map(({ suffix, mediaType, profile }) => ({
    rel,
    href: `${addressOf(at)}.${suffix}`,
    type: mediaType,
    ...(profile === undefined ? {} : { profile }),
  }))
}

/** The links of the landing page. A version is cited by its own address, for it does not change. */
export function landingLinks(at: Linked): TypedLink[] {
  return [
    { rel: 'cite-as', href: addressOf(at) },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/Event' },
    ...formLinks('item', at, [ITEM]),
    ...formLinks('describedby', at, DESCRIPTIONS),
    { rel: 'linkset', href: `${permalink(at.id)}.linkset.json`, type: LINKSET_TYPE },
  ]
}

/** The links of one form: back to the page, and on to the link set. */
export function formBackLinks(at: Linked, suffix: string): TypedLink[] {
  const rel = suffix === ITEM ? 'collection' : DESCRIPTIONS.includes(suffix) ? 'describes' : 'alternate'
  return [
    { rel: 'cite-as', href: addressOf(at) },
    { rel, href: addressOf(at), type: 'text/html' },
    { rel: 'linkset', href: `${permalink(at.id)}.linkset.json`, type: LINKSET_TYPE },
  ]
}

/** Links as the `Link` header has them (RFC 8288), their addresses made absolute. */
export function linkHeader(links: readonly TypedLink[], origin: string): string {
  return links
    .map(({ href, ...attributes }) => {
      const told = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`)
      return `<${new URL(href, origin).href}>${told.join('')}`
    })
    .join(', ')
}

type LinkTarget = { href: string; type?: string; profile?: string }

/** The links of one anchor, by relation, as a link set has them. */
function contextOf(anchor: string, links: readonly TypedLink[], origin: string) {
  const byRelation: Record<string, LinkTarget[]> = {}
  for (const { rel, href, type, profile } of links) {
    const target = {
      href: new URL(href, origin).href,
      ...(type === undefined ? {} : { type }),
      ...(profile === undefined ? {} : { profile }),
    }
    byRelation[rel] = [...(byRelation[rel] ?? []), target]
  }
  return { anchor: new URL(anchor, origin).href, ...byRelation }
}

/** The link set of a meeting in JSON: of its landing page, and of each form back to it. */
export function writeLinkset(id: string, origin: string): string {
  const at = { id, version: null }
  const notItself = (links: readonly TypedLink[]) => links.filter(({ rel }) => rel !== 'linkset')
  const forms = [ITEM, ...DESCRIPTIONS].map((suffix) =>
    contextOf(`${permalink(id)}.${suffix}`, notItself(formBackLinks(at, suffix)), origin),
  )
  // Whoever has followed the permalink stands on the page of one language.
  const pages = [permalink(id), ...LOCALES.map((locale) => meetingPath(locale, id))]
  const landings = pages.map((page) => contextOf(page, notItself(landingLinks(at)), origin))
  const linkset = [...landings, ...forms]
  return `${JSON.stringify({ linkset }, null, 2)}\n`
}
