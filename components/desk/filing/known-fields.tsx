'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Known } from '@/lib/desk/filing-shapes'
import type { RegistryHit } from '@/lib/desk/shapes'
import { useFilledBefore } from '../awaits-script'
import { MakingPicker } from '../registry/making-picker'
import { TypedDate } from '../typed-date'

type KnownFieldsProps = {
  known: Known
  publisher: RegistryHit['name']
  /** Changes when the fields are filled from elsewhere. */
  filled: number
  /** Told what of it changes. */
  onChange: (known: Partial<Known>, met?: { key: string; name: RegistryHit['name'] }) => void
}

/** What somebody knows of a dispatch beside its text: who published it, when and where. */
export function KnownFields({ known, publisher, filled, onChange }: KnownFieldsProps) {
  const t = useTranslations('filing')
  const id = useId()
  const address = useFilledBefore<HTMLInputElement>(({ value }) => {
    if (value !== (known.address ?? '')) onChange({ address: value || null })
  })
  return (
    <fieldset className="filing-known">
      <legend>{t('known')}</legend>
      <p className="desk-hint">{t('knownHint')}</p>
      <div className="desk-field">
        <span className="desk-label">{t('publisher')}</span>
        <MakingPicker
          kind="publisher"
          label={t('publisher')}
          name="publisherTold"
          chosen={known.publisher === null ? null : { slug: known.publisher, name: publisher }}
          onChoose={(hit) =>
            onChange(
              { publisher: hit?.slug ?? null },
              hit ? { key: `publisher ${hit.slug}`, name: hit.name } : undefined,
            )
          }
        />
        <input type="hidden" name="publisher" value={known.publisher ?? ''} />
      </div>
      <div className="desk-field">
        <TypedDate
          key={filled}
          label={t('published')}
          edtf={known.published}
          onChange={(published) => onChange({ published })}
          names={{ typed: 'published', calendar: 'calendar' }}
        />
      </div>
      <div className="desk-field">
        <label htmlFor={id}>{t('address')}</label>
        <input
          ref={address}
          id={id}
          name="address"
          type="url"
          dir="ltr"
          maxLength={2000}
          value={known.address ?? ''}
          onChange={(event) => onChange({ address: event.target.value || null })}
        />
      </div>
    </fieldset>
  )
}
