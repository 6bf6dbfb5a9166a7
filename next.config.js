import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // A lock file in a folder above must not be taken for the project's.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  outputFileTracingExcludes: { '*': ['.data/**', 'seeds/**', 'e2e/**'] },
  // `npm test` checks the types; whoever starts the archive need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
}

export default withNextIntl(config)
