'use client'

import { useTranslations } from 'next-intl'

type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** The id of the request that this page was answered to, where that answer failed. */
function failedRequest(): string | undefined {
  if (typeof window === 'undefined') return undefined
  const [navigation] = performance.getEntriesByType('navigation')
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.responseStatus < 500)
    return undefined
  return navigation.serverTiming.find(({ name }) => name === 'request')?.description
}

/** What a reader sees when a page fails: in their language, with the codes that the log knows it by. */
export default function ErrorPage({ error, reset }: ErrorProps) {
  const t = useTranslations('error')
  const codes = [error.digest, failedRequest()].filter((code) => code !== undefined)
  return (
    <main className="measure">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('body')}</p>
        <p>
          <button type="button" className="plain-button" onClick={reset}>
            {t('retry')}
          </button>
        </p>
        {codes.length > 0 && <p className="soft small">{t('code', { code: codes.join(' · ') })}</p>}
      </div>
    </main>
  )
}
