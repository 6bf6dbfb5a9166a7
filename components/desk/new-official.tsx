'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { NAME_LANGUAGES, type RegistryHit, sendCommand } from '@/lib/desk/shapes'
import { RefusalText } from './command-form'
import { languageOf } from './registry/name-language'
import { RegistryPicker } from './registry-picker'

type NewProps = {
  /** The name as it was typed. */
  name: string
  party: { slug: string; name: RegistryHit['name'] } | null
  onMade: (hit: RegistryHit) => void
  onCancel: () => void
}

const madeSchema = z.object({ slug: z.string() })

/** Puts somebody on the registry by the name that a source gives them, and goes on with them. */
export function NewOfficial({ name, party, onMade, onCancel }: NewProps) {
  const t = useTranslations('parting')
  const [language, setLanguage] = useState(() => languageOf(name))
  const [told, setTold] = useState(name)
  const [english, setEnglish] = useState('')
  const [side, setSide] = useState(party)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [refused, setRefused] = useState<string | null>(null)
  const names = { ...(english.trim() === '' ? {} : { en: english }), [language]: told }
  const make = async () => {
    const answer = await sendCommand('create-official', {
      official: { names, party: side?.slug },
      reason: t('newReason'),
    })
    setRefused(answer.ok ? null : answer.code)
    if (answer.ok)
      onMade({ slug: madeSchema.parse(answer.value).slug, name: names, party: side?.slug ?? null })
  }
  return (
    <fieldset className="editor-new">
      <legend>{t('newTitle')}</legend>
      <span className="editor-row">
        <select
          aria-label={t('newName', { language: t(`languages.${language}`) })}
          value={language}
          onChange={(event) =>
            setLanguage(NAME_LANGUAGES.find((one) => one === event.target.value) ?? language)
          }
        >
          {NAME_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {t(`languages.${one}`)}
            </option>
          ))}
        </select>
        <input
          dir="auto"
          aria-label={t('newName', { language: t(`languages.${language}`) })}
          ref={first}
          maxLength={200}
          value={told}
          onChange={(event) => setTold(event.target.value)}
        />
      </span>
      {language !== 'en' && (
        <input
          dir="ltr"
          lang="en"
          aria-label={t('newName', { language: t('languages.en') })}
          placeholder={t('newName', { language: t('languages.en') })}
          maxLength={200}
          value={english}
          onChange={(event) => setEnglish(event.target.value)}
        />
      )}
      <RegistryPicker kind="party" label={t('newParty')} chosen={side} onChoose={setSide} />
      <p role="alert" className="desk-refusal">
        {refused && <RefusalText code={refused} />}
      </p>
      <span className="editor-row">
        <button type="button" onClick={make} disabled={side === null || told.trim() === ''}>
          {t('newDo')}
        </button>{' '}
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </span>
    </fieldset>
  )
}
