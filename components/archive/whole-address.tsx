type WholeAddressProps = {
  /** Scheme and host: whoever copies or prints the address is led here from anywhere. */
  origin: string
  path: string
  /** A bookmark lasts; a list is none that search engines should follow. */
  rel: 'bookmark' | 'nofollow'
}

/** An address that is read as well as followed, from left to right in every language. */
export function WholeAddress({ origin, path, rel }: WholeAddressProps) {
  return (
    <a className="permalink" href={path} rel={rel}>
      <bdi dir="ltr">{origin + path}</bdi>
    </a>
  )
}
