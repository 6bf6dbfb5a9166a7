/** Where this archive stands in the world, for addresses that must be absolute. */
import { z } from 'zod'
import { askedOf } from '@/lib/front/asked'

export type Site = {
  /** Scheme and host, without a slash at the end. */
  origin: string
  /** The domain that names records across archives (oai-identifier): the public address's, else a reserved one. */
  domain: string
  /** Whom to write to; null where nobody is named. */
  contact: string | null
}

/** A domain that nobody can own (RFC 6761), for an archive that has not been given an address. */
const UNPUBLISHED_DOMAIN = 'mahzar.localhost'

const settingsSchema = z.object({
  PUBLIC_ADDRESS: z
    .url({ protocol: /^https?$/ })
    .transform((told) => new URL(told))
    .optional()
    .catch(undefined),
  CONTACT_EMAIL: z.email().optional().catch(undefined),
})

/** What of a request tells how the archive was asked for. */
type Asked = Pick<Request, 'headers'>

/** The address that the reader used, of this server as they see it. */
function askedOrigin(headers: Headers): string {
  const { scheme, host } = askedOf(headers)
  return `${scheme}://${host ?? UNPUBLISHED_DOMAIN}`
}

const isDomain = (host: string) => /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(host)

/** The settings PUBLIC_ADDRESS and CONTACT_EMAIL; without the former, what the request was sent to. */
export function siteOf(
  { headers }: Asked,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Site {
  const { PUBLIC_ADDRESS: address, CONTACT_EMAIL: contact } = settingsSchema.parse(environment)
  return {
    origin: address?.origin ?? askedOrigin(headers),
    domain: address !== undefined && isDomain(address.hostname) ? address.hostname : UNPUBLISHED_DOMAIN,
    contact: contact ?? null,
  }
}
