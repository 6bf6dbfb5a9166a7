'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SplitPage } from '@/lib/desk/shapes'
import { isSame, valuesOf } from '@/lib/editing/values'
import { nameFor } from '@/lib/i18n/names'
import { useParticipantName } from './participants-editor'
import { candidates, type Parting, partingOf, SIDES, SINGLES, type Side, splitOf } from './parting'
import { PartingForm } from './parting-form'
import { SidesRow, SidesTable } from './sides'
import { useTelling } from './telling'

/** One record on the way to being two: where each source, person and topic goes, and what each of the two says. */
export function SplitEditor({ page }: { page: SplitPage }) {
  const t = useTranslations()
  const locale = useLocale()
  const [parting, setParting] = useState(() => partingOf(page))
  const nameOf = useParticipantName(page.names)
  const { id, version } = page.record
  const { participants, topics } = valuesOf(page.record)
  const change = (told: Partial<Parting>) => setParting({ ...parting, ...told })
  const sides = SIDES.map((side) => ({ side, label: t(`parting.sides.${side}`) }))
  const topicName = (slug: string) => nameFor(locale, page.names[`topic ${slug}`] ?? {})?.text ?? slug
  return (
    <PartingForm
      command="split-meeting"
      inputFor={(reason) => ({ seen: { id, version }, split: splitOf(page, parting), reason })}
      doing={t('parting.split')}
    >
      <Where title={t('parting.sources')}>
        {page.sources.map((source) => (
          <SidesRow
            key={source.id}
            name={`source-${source.id}`}
            label={
              <bdi lang={source.language ?? undefined}>
                {source.title ?? source.id}{' '}
                <span className="soft">
                  {source.publisher && nameFor(locale, source.publisher.name)?.text}
                </span>
              </bdi>
            }
            sides={sides}
            chosen={parting.sources[source.id] ?? 'stays'}
            onChoose={(side) => change({ sources: { ...parting.sources, [source.id]: side } })}
          />
        ))}
      </Where>
      <Where title={t('editor.people')}>
        {participants.map((one, index) => (
          <SidesRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a participant is known by their place alone
            key={index}
            name={`person-${index}`}
            label={<bdi>{nameOf(one)}</bdi>}
            sides={sides}
            chosen={parting.participants[index] ?? 'both'}
            onChoose={(side) => change({ participants: parting.participants.with(index, side) })}
          />
        ))}
      </Where>
      {topics.length > 0 && (
        <Where title={t('editor.topics')}>
          {topics.map((slug) => (
            <SidesRow
              key={slug}
              name={`topic-${slug}`}
              label={<bdi>{topicName(slug)}</bdi>}
              sides={sides}
              chosen={parting.topics[slug] ?? 'both'}
              onChoose={(side: Side) => change({ topics: { ...parting.topics, [slug]: side } })}
            />
          ))}
        </Where>
      )}
      <Values page={page} parting={parting} onChange={change} />
    </PartingForm>
  )
}

function Where({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="desk-scroll">
      <table className="desk-table">
        <caption>{title}</caption>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

type ValuesProps = { page: SplitPage; parting: Parting; onChange: (told: Partial<Parting>) => void }

/** What each of the two says of a value that a record has one of. */
function Values({ page, parting, onChange }: ValuesProps) {
  const t = useTranslations()
  const tell = useTelling(page.names)
  const own = valuesOf(page.record)
  return (
    <SidesTable caption={t('parting.values')} columns={[t('parting.staying'), t('parting.made')]}>
      {SINGLES.map((part) => {
        const options = candidates(page, part)
        return (
          <tr key={part}>
            <th scope="row">{t(`field.${part}`)}</th>
            {(['stays', 'goes'] as const).map((side) => (
              <td key={side}>
                {options.length === 1 ? (
                  <bdi>{tell(own, part)}</bdi>
                ) : (
                  <select
                    aria-label={`${t(`field.${part}`)}: ${t(side === 'stays' ? 'parting.staying' : 'parting.made')}`}
                    value={options.findIndex((one) => isSame(one[part], parting[side][part]))}
                    onChange={(event) => {
                      const chosen = options[Number(event.target.value)] ?? own
                      onChange({ [side]: { ...parting[side], [part]: chosen[part] } })
                    }}
                  >
                    {options.map((one, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                      <option key={index} value={index}>
                        {tell(one, part)}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            ))}
          </tr>
        )
      })}
    </SidesTable>
  )
}
