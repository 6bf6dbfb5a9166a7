'use client'

import { useLocale, useTranslations } from 'next-intl'
import { OfficeYears } from '@/components/archive/figures/office-years'
import { Name } from '@/components/ui/told'
import { officialPath } from '@/lib/archive/address'
import type { Doubt } from '@/lib/archive/dto'
import type { Bearer } from '@/lib/desk/shapes'
import type { ParticipantValues } from '@/lib/editing/values'
import { inDigits } from '@/lib/i18n/digits'

type BearersProps = {
  doubt: { figures?: Doubt['figures'] | undefined }
  /** All who are offered on the page. */
  bearers: readonly Bearer[]
  participants: readonly ParticipantValues[]
  /** Whether the page hears the numbers of those who are offered as keys. */
  byKey?: boolean
  /** @param place of the participant who is meant */
  onChoose: (place: number, bearer: Bearer) => void
}

/** Of a name that several bear: who they are, and which of them took part, to be chosen. */
export function Bearers({ doubt: { figures = {} }, bearers, participants, byKey, onChoose }: BearersProps) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const { officials = [], words } = figures
  const isMeant = ({ official, nameAsTold }: ParticipantValues) =>
    official === null ? nameAsTold === words : officials.includes(official)
  const place = participants.findIndex(isMeant)
  if (officials.length === 0 || place === -1) return null
  return (
    <ul className="bearers" aria-label={t('bearers')}>
      {bearers.map((bearer, index) => {
        const { slug, name, party, latestOffice: office } = bearer
        const key = byKey && index < 9 ? index + 1 : null
        return officials.includes(slug) ? (
          <li key={slug}>
            <button
              type="button"
              data-choice={key ?? undefined}
              aria-pressed={participants[place]?.official === slug}
              onClick={() => onChoose(place, bearer)}
            >
              {key !== null && <kbd>{inDigits(locale, key)}</kbd>} <Name name={name} fallback={slug} />
            </button>{' '}
            <span className="soft">
              {party && <Name name={party.name} fallback={party.slug} />}
              {office && (
                <>
                  {' · '}
                  <Name name={office.title} /> (<OfficeYears from={office.from} to={office.to} />)
                </>
              )}
            </span>{' '}
            <a href={officialPath(locale, slug)} target="_blank" rel="noopener">
              {t('bearerPage')}
            </a>
          </li>
        ) : null
      })}
    </ul>
  )
}
