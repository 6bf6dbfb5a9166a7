'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { deskPath, type MergePage } from '@/lib/desk/shapes'
import { isSame, valuesOf } from '@/lib/editing/values'
import { nameFor } from '@/lib/i18n/names'
import { useParticipantName } from './participants-editor'
import { everybodyOf, type Merging, mergedValues, mergingOf, SINGLES, topicsOf } from './parting'
import { PartingForm } from './parting-form'
import { SidesRow, SidesTable } from './sides'
import { useTelling } from './telling'

/** Two records on the way to being one: of which of them each value is to be, and who and what of both. */
export function MergeEditor({ page }: { page: MergePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const [merging, setMerging] = useState(() => mergingOf(page))
  const { survivor, other } = page
  return (
    <PartingForm
      command="merge-meetings"
      inputFor={(reason) => ({
        survivor: { id: survivor.id, version: survivor.version },
        merged: { id: other.id, version: other.version },
        chosen: mergedValues(page, merging),
        reason,
      })}
      doing={t('editor.mergeDo')}
    >
      <p>
        {t('parting.survives', { survivor: survivor.id, other: other.id })}{' '}
        <a href={`${deskPath(locale, `meetings/${other.id}/merge`)}?with=${survivor.id}`}>
          {t('parting.otherWay')}
        </a>
      </p>
      <Fields page={page} merging={merging} onChange={setMerging} />
      <Both page={page} merging={merging} onChange={setMerging} />
    </PartingForm>
  )
}

type PartProps = { page: MergePage; merging: Merging; onChange: (merging: Merging) => void }

function Fields({ page, merging, onChange }: PartProps) {
  const t = useTranslations()
  const tell = useTelling(page.names)
  const [own, theirs] = [valuesOf(page.survivor), valuesOf(page.other)]
  return (
    <SidesTable
      caption={t('parting.values')}
      columns={[
        t('rereading.ofRecord', { id: page.survivor.id }),
        t('rereading.ofRecord', { id: page.other.id }),
      ]}
    >
      {SINGLES.map((part) =>
        isSame(own[part], theirs[part]) ? (
          <tr key={part}>
            <th scope="row">{t(`field.${part}`)}</th>
            <td colSpan={2}>
              <bdi>{tell(own, part)}</bdi>
            </td>
          </tr>
        ) : (
          <SidesRow
            key={part}
            name={`value-${part}`}
            label={t(`field.${part}`)}
            sides={[
              { side: 'survivor' as const, label: tell(own, part) },
              { side: 'other' as const, label: tell(theirs, part) },
            ]}
            chosen={merging.singles[part]}
            onChoose={(side) => onChange({ ...merging, singles: { ...merging.singles, [part]: side } })}
          />
        ),
      )}
    </SidesTable>
  )
}

/** Who and what either record tells: all of it goes along unless the editor leaves it out. */
function Both({ page, merging, onChange }: PartProps) {
  const t = useTranslations('editor')
  const locale = useLocale()
  const nameOf = useParticipantName(page.names)
  const topics = topicsOf(page)
  return (
    <>
      <fieldset>
        <legend>{t('people')}</legend>
        {everybodyOf(page).map(({ one }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <label key={index} className="editor-check">
            <input
              type="checkbox"
              checked={merging.people[index] ?? false}
              onChange={(event) =>
                onChange({ ...merging, people: merging.people.with(index, event.target.checked) })
              }
            />{' '}
            <bdi>{nameOf(one)}</bdi>
          </label>
        ))}
      </fieldset>
      {topics.length > 0 && (
        <fieldset>
          <legend>{t('topics')}</legend>
          {topics.map((slug) => (
            <label key={slug} className="editor-check">
              <input
                type="checkbox"
                checked={merging.topics[slug] ?? false}
                onChange={(event) =>
                  onChange({ ...merging, topics: { ...merging.topics, [slug]: event.target.checked } })
                }
              />{' '}
              <bdi>{nameFor(locale, page.names[`topic ${slug}`] ?? {})?.text ?? slug}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
