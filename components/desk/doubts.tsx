'use client'

import { useTranslations } from 'next-intl'
import { IssueNote } from '@/components/ui/reading-note'
import type { EditorPage, RegistryHit } from '@/lib/desk/shapes'
import { Bearers } from './bearers'
import { type RecordDraft, withBearer } from './record-draft'

type DoubtsProps = {
  page: EditorPage
  draft: RecordDraft
  onChange: (draft: RecordDraft, met: { key: string; name: RegistryHit['name'] }) => void
}

/** What reading was unsure of in a record; whose name it is is said by choosing them. */
export function Doubts({ page: { issues, bearers, sources }, draft, onChange }: DoubtsProps) {
  const t = useTranslations('editor')
  if (issues.length === 0) return null
  return (
    <section className="editor-doubts">
      <h2>{t('issues')}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={issue.id}>
            <IssueNote issue={issue} source={sources.find(({ id }) => id === issue.sourceId)} />
            <Bearers
              doubt={issue}
              bearers={bearers}
              participants={draft.values.participants}
              byKey
              onChoose={(place, bearer) =>
                onChange(withBearer(draft, place, bearer), {
                  key: `official ${bearer.slug}`,
                  name: bearer.name,
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
