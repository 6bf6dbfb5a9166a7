import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

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
  // lib/front does it, better, and sets the headers that bind browsers.
  compress: false,
  // What machines look for in a page's head is there for all of them, not for those alone that are known.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // What loaders remember is of one edition of the archive: on disk it would pile up unread.
  experimental: { isrFlushToDisk: false },
}

export default withNextIntl(config)
