'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useScripted } from '../awaits-script'

const EVERY_MS = 1_500

const isServed = () =>
  fetch('/api/health').then(
    ({ ok }) => ok,
    () => false,
  )

/** Shows how far a job is, again and again while the page is looked at. Without a script it says nothing. */
export function Follow() {
  const t = useTranslations('jobs')
  const router = useRouter()
  const scripted = useScripted()
  useEffect(() => {
    const timer = setInterval(async () => {
      // Where the server is just being started again, the page would give way to the browser's own complaint.
      if (document.visibilityState === 'visible' && (await isServed())) router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return scripted && <span className="soft">{t('follows')}</span>
}
