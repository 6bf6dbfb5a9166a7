'use client'

import { useTranslations } from 'next-intl'

type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** What a reader sees when a page fails: in their language, with a code that the log knows. */
export default function ErrorPage({ error, reset }: ErrorProps) {
  const t = useTranslations('error')
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
        {error.digest && <p className="soft small">{t('code', { code: error.digest })}</p>}
      </div>
    </main>
  )
}
