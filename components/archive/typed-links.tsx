type TypedLink = { rel: string; href: string; type?: string }

/** Links for machines, in the page's head (FAIR Signposting reads them there as well as in headers). */
export function TypedLinks({ links }: { links: readonly TypedLink[] }) {
  return links.map(({ rel, href, type }) => <link key={`${rel} ${href}`} rel={rel} href={href} type={type} />)
}
