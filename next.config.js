import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const production = process.env.NODE_ENV === 'production'

/**
 * Next writes its own scripts into the page, so scripts and styles of the page's own are let be;
 * nothing comes from another host, and nothing may put these pages into a frame.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${production ? '' : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${production ? '' : ' ws:'}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // A lock file in a folder above must not be taken for the project's.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Pictures are set in the archive's own faces, read when the first is drawn, as is what drives the browser.
  outputFileTracingIncludes: {
    '/m/*': [
      'node_modules/@fontsource-variable/*/files/*-{latin,arabic,cyrillic}-wght-normal.woff2',
      'node_modules/playwright-core/{browsers.json,lib/**}',
    ],
  },
  serverExternalPackages: ['playwright-core', 'graphile-worker'],
  outputFileTracingExcludes: { '*': ['.data/**', 'seeds/**', 'e2e/**'] },
  // `npm test` checks the types; whoever starts the archive need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // lib/cli/starting/front.mjs does it, better.
  compress: false,
  // What machines look for in a page's head is there for all of them, not for those alone that are known.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // What loaders remember is of one edition of the archive: on disk it would pile up unread.
  experimental: { isrFlushToDisk: false },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default withNextIntl(config)
