'use client'

import { useTranslations } from 'next-intl'
import { ToldCharacters } from '@/components/ui/told'
import type { NamesBySlug, RegistryHit } from '@/lib/desk/shapes'
import { type PositionValues, STANCES } from '@/lib/editing/position-values'
import type { ParticipantValues } from '@/lib/editing/values'
import { oneLine } from '@/lib/i18n/told-text'
import { useParticipantName } from './participants-editor'
import { MakingPicker } from './registry/making-picker'

type PositionsProps = {
  positions: readonly PositionValues[]
  participants: readonly ParticipantValues[]
  names: NamesBySlug
  onChange: (positions: PositionValues[], met?: { key: string; name: RegistryHit['name'] }) => void
}

const speaker = ({ official, party }: Pick<PositionValues, 'official' | 'party'>) =>
  `${official ?? ''} ${party ?? ''}`

/** What those who met held: who, how, on what, each in words of a source. */
export function PositionsEditor({ positions, participants, names, onChange }: PositionsProps) {
  const t = useTranslations()
  const nameOf = useParticipantName(names)
  if (positions.length === 0) return null
  const change = (
    index: number,
    told: Partial<PositionValues>,
    met?: { key: string; name: RegistryHit['name'] },
  ) =>
    onChange(
      positions.map((one, place) => (place === index ? { ...one, ...told } : one)),
      met,
    )
  return (
    <fieldset className="editor-people">
      <legend>{t('parting.positions')}</legend>
      <ol>
        {positions.map((one, index) => {
          const asTold = { nameAsTold: null, titleAsTold: null, capacity: 'member' as const }
          const known = participants.some((each) => speaker(each) === speaker(one))
          const speakers = known ? participants : [...participants, { ...one, ...asTold }]
          return (
            <li key={[one.sourceId, one.start, one.end, index].join(' ')}>
              <div className="editor-person">
                <select
                  aria-label={t('parting.who')}
                  value={speaker(one)}
                  onChange={(event) => {
                    const chosen = speakers.find((each) => speaker(each) === event.target.value)
                    change(index, { official: chosen?.official ?? null, party: chosen?.party ?? null })
                  }}
                >
                  <option value=" ">{t('parting.together')}</option>
                  {speakers
                    .filter((each) => speaker(each) !== ' ')
                    .map((each) => (
                      <option key={speaker(each)} value={speaker(each)}>
                        {nameOf(each)}
                      </option>
                    ))}
                </select>
                <select
                  aria-label={t('parting.stance')}
                  value={one.stance}
                  onChange={(event) =>
                    change(index, {
                      stance: STANCES.find((each) => each === event.target.value) ?? one.stance,
                    })
                  }
                >
                  {STANCES.map((stance) => (
                    <option key={stance} value={stance}>
                      {t(`positions.stance.${stance}`)}
                    </option>
                  ))}
                </select>
                <MakingPicker
                  kind="topic"
                  label={t('parting.topic')}
                  chosen={
                    one.topic === null ? null : { slug: one.topic, name: names[`topic ${one.topic}`] ?? {} }
                  }
                  onChoose={(hit) =>
                    change(
                      index,
                      { topic: hit?.slug ?? null },
                      hit ? { key: `topic ${hit.slug}`, name: hit.name } : undefined,
                    )
                  }
                />
                <blockquote dir="auto">
                  <ToldCharacters text={one.quote} />
                </blockquote>
              </div>
              <button
                type="button"
                aria-label={`${t('parting.removePosition')}: ${oneLine(one.quote).slice(0, 40)}`}
                onClick={() => onChange(positions.filter((_, place) => place !== index))}
              >
                {t('editor.remove')}
              </button>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
