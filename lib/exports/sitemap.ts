/** Sitemaps (https://www.sitemaps.org/protocol.html): every page in each language, beside its other ones. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locales'
import { elementIn, textElement, writeXml, xmlDocument } from './xml'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'

/**
 * A page in all languages: `path` gives its address on this host in one of them, `permalink` one that
 * leads to the reader's.
 */
export type SitemapPage = { path: (locale: Locale) => string; permalink?: string; changedAt: Date | null }

export function writeSitemap(origin: string, pages: readonly SitemapPage[]): string {
  const document = xmlDocument()
  const set = elementIn(document, NAMESPACE, 'urlset')
  set.att('http://www.w3.org/2000/xmlns/', 'xmlns:xhtml', XHTML)
  for (const { path, permalink = path(DEFAULT_LOCALE), changedAt } of pages) {
    const addresses = LOCALES.map((locale) => ({ hreflang: `${locale}`, href: origin + path(locale) }))
    const alternates = [...addresses, { hreflang: 'x-default', href: origin + permalink }]
    for (const { href } of addresses) {
      const url = elementIn(set, NAMESPACE, 'url')
      textElement(url, NAMESPACE, 'loc', href)
      if (changedAt !== null) textElement(url, NAMESPACE, 'lastmod', changedAt.toISOString())
      for (const alternate of alternates)
        elementIn(url, XHTML, 'xhtml:link', { rel: 'alternate', ...alternate })
    }
  }
  return writeXml(document)
}

export function writeSitemapIndex(sitemaps: readonly { address: string; changedAt: Date | null }[]): string {
  const document = xmlDocument()
  const index = elementIn(document, NAMESPACE, 'sitemapindex')
  for (const { address, changedAt } of sitemaps) {
    const sitemap = elementIn(index, NAMESPACE, 'sitemap')
    textElement(sitemap, NAMESPACE, 'loc', address)
    if (changedAt !== null) textElement(sitemap, NAMESPACE, 'lastmod', changedAt.toISOString())
  }
  return writeXml(document)
}
