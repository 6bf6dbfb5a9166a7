'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { taughtAnswerSchema } from '@/lib/desk/registry-shapes'
import { type RegistryHit, type RegistryKind, registryKindSchema, sendCommand } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { languageSchema } from '@/lib/registry/schema'
import { RefusalText } from '../command-form'
import { RegistryPicker } from '../registry-picker'

type TeachProps = {
  /** The words that are selected in the source. */
  words: string
  source: { id: string; language: string | null }
}

type Outcome = { code: string } | { texts: number; records: number; later: boolean }

/** “This spelling is this person”, said of words that are selected in a source. */
export function TeachSelection({ words, source }: TeachProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const language = languageSchema.safeParse(source.language).data
  const [kind, setKind] = useState<RegistryKind>('official')
  const [chosen, setChosen] = useState<RegistryHit | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  if (language === undefined) return null
  const teach = async () => {
    if (chosen === null || busy) return
    setBusy(true)
    const answer = await sendCommand('teach-spelling', {
      kind,
      slug: chosen.slug,
      language,
      text: words,
      sourceId: source.id,
    })
    setBusy(false)
    if (!answer.ok) return setOutcome({ code: answer.code })
    const { texts, records, job } = taughtAnswerSchema.parse(answer.value).read
    setOutcome({ texts, records, later: job !== null })
  }
  return (
    <details className="editor-teach">
      <summary>{t('teachSelection')}</summary>
      <span className="editor-row">
        <select
          aria-label={t('kinds')}
          value={kind}
          onChange={(event) => {
            setKind(registryKindSchema.parse(event.target.value))
            setChosen(null)
          }}
        >
          {registryKindSchema.options.map((one) => (
            <option key={one} value={one}>
              {t(`one.${one}`)}
            </option>
          ))}
        </select>
        <RegistryPicker kind={kind} label={t('spelltSo')} chosen={chosen} onChoose={setChosen} />
        <button type="button" onClick={teach} disabled={chosen === null || busy}>
          {t('teachIt')}
        </button>
      </span>
      <p role="status" className="desk-hint">
        {outcome && 'code' in outcome && <RefusalText code={outcome.code} />}
        {outcome && 'texts' in outcome && (
          <>
            {t(outcome.later ? 'readLater' : 'readAgain', {
              count: outcome.texts,
              n: inNumber(locale, outcome.texts),
            })}{' '}
            {!outcome.later &&
              t('recordsChanged', { count: outcome.records, n: inNumber(locale, outcome.records) })}{' '}
            <a href={location.pathname}>{t('seeRecord')}</a>
          </>
        )}
      </p>
    </details>
  )
}
