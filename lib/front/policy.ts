/**
 * What browsers are told to refuse, on every answer: OWASP's list of secure headers, and a
 * Content-Security-Policy in which nothing is allowed for standing in the page alone.
 */
import type { ServerResponse } from 'node:http'
import type { LeanPage } from './lean-pages'

/** Nothing comes from another host, and nothing may put these pages into a frame. */
function pagePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For a page of one answer alone: what bears its nonce is the page's own. */
export function nonceSources(nonce: string): string {
  return `'nonce-${nonce}'`
}

/**
 * The policy of a page that is rendered for one asker.
 * @param development lets React explain its errors, which it does by evaluating texts, and the framework
 * show them, in styles that bear no nonce
 */
export function policyOfOne(nonce: string, development: boolean): string {
  const own = nonceSources(nonce)
  return development ? pagePolicy([own, "'unsafe-eval'"], ["'unsafe-inline'"]) : pagePolicy([own], [own])
}

/** The policy of a page that many are given. */
export function policyOfMany({ scripts, styles }: Pick<LeanPage, 'scripts' | 'styles'>): string {
  return pagePolicy(scripts, styles)
}

/** What is no page shows nothing, runs nothing, and stands in no frame. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const ON_EVERY_ANSWER = {
  'Content-Security-Policy': DATA_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
} as const

/** What other sites may put on their pages: data that is open to all, and pictures made to be shared. */
const OPEN = /^\/(m\/|share\.png$|oai\/|sitemap|robots\.txt$|api\/(?!desk\/|dispatches|jobs|metrics|health))/

/** Two years, as browsers ask of those that want to be remembered for good. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

/**
 * Sets what stands on every answer; a page's own policy comes in the place of the one set here.
 * @param path of the address, without its query
 * @param https whether the world reaches this server by TLS
 */
export function setPolicy(response: ServerResponse, path: string, https: boolean): void {
  for (const [name, value] of Object.entries(ON_EVERY_ANSWER)) response.setHeader(name, value)
  response.setHeader('Cross-Origin-Resource-Policy', OPEN.test(path) ? 'cross-origin' : 'same-origin')
  if (https) response.setHeader('Strict-Transport-Security', STRICT_TRANSPORT)
}
