'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { NamesBySlug } from '@/lib/desk/shapes'
import type { RecordValues } from '@/lib/editing/values'
import { edtfInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { comma } from '@/lib/i18n/lists'
import { nameFor } from '@/lib/i18n/names'
import type { Part } from './conflict'
import { useParticipantName } from './participants-editor'
import type { DraftWords, RecordDraft, SourceSpan } from './record-draft'
import { keyOf, type Target } from './source-panel'

/** Says one part of a record's values in the reader's language. */
export function useTelling(names: NamesBySlug): (values: RecordValues, part: Part) => string {
  const t = useTranslations()
  const locale = useLocale()
  const nameOfPerson = useParticipantName(names)
  const name = (sort: string, slug: string) => nameFor(locale, names[`${sort} ${slug}`] ?? {})?.text ?? slug
  return (values, part) => {
    if (part === 'kind') return t(`kind.${values.kind}`)
    if (part === 'status') return t(`status.${values.status}`)
    if (part === 'date')
      return values.date.edtf === null
        ? t('editor.noDate')
        : edtfInWords(locale, values.date.edtf, { weekday: true })
    if (part === 'place') return values.place === null ? '–' : name('place', values.place)
    if (part === 'participants') return values.participants.map(nameOfPerson).join(comma(locale)) || '–'
    if (part === 'topics') return values.topics.map((slug) => name('topic', slug)).join(comma(locale)) || '–'
    if (values.occasion === null) return '–'
    const { series, number, relation } = values.occasion
    return [
      name('series', series),
      number === null ? '' : inNumber(locale, number),
      `(${t(`editor.relations.${relation}`)})`,
    ].join(' ')
  }
}

type Given = Pick<DraftWords, 'field' | 'participant' | 'topic'>

/** What selected words can be given to. @param give is told to what, and which words */
export function useTargets(
  { values }: RecordDraft,
  names: NamesBySlug,
  give: (to: Given | 'position', words: SourceSpan) => void,
): Target[] {
  const t = useTranslations('field')
  const parting = useTranslations('parting')
  const locale = useLocale()
  const nameOfPerson = useParticipantName(names)
  const target = (label: string, to: Given): Target => ({
    key: keyOf(to),
    label,
    give: (words) => give(to, words),
  })
  const plain = (['date', 'place', 'kind', 'status', 'occasion'] as const).map((field) =>
    target(t(field), { field, participant: null, topic: null }),
  )
  return [
    ...plain,
    ...values.participants.map((one, participant) =>
      target(`${t('participant')}: ${nameOfPerson(one)}`, { field: 'participant', participant, topic: null }),
    ),
    ...values.topics.map((topic) =>
      target(`${t('topic')}: ${nameFor(locale, names[`topic ${topic}`] ?? {})?.text ?? topic}`, {
        field: 'topic',
        participant: null,
        topic,
      }),
    ),
    { key: 'position', label: parting('asPosition'), give: (words) => give('position', words) },
  ]
}
