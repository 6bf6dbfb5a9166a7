'use client'

import { useTranslations } from 'next-intl'
import { segmentsOf } from '@/components/archive/segments'
import { ToldCharacters } from '@/components/ui/told'
import type { FilingPreview } from '@/lib/desk/filing-shapes'
import { directionOf, isLocale } from '@/lib/i18n/locales'
import { keyOf } from '../source-panel'

/** The value of one record that words are of, by which they light up with it. */
export const litKey = (record: number, key: string) => `${record} ${key}`

type PreviewTextProps = {
  preview: FilingPreview
  lit: string | null
  onLight: (key: string | null) => void
}

/** The text in its own direction, the words that its records rest on coloured by field. */
export function PreviewText({ preview: { text, language, records }, lit, onLight }: PreviewTextProps) {
  const t = useTranslations('filing')
  const marks = records.flatMap(({ words }, record) =>
    words.map((one, place) => ({
      id: `${record}-${place}`,
      start: one.start,
      end: one.end,
      field: one.field,
      key: litKey(record, keyOf(one)),
    })),
  )
  return (
    <section className="editor-source" aria-label={t('words')}>
      <div
        className="editor-text"
        lang={language ?? undefined}
        dir={language && isLocale(language) ? directionOf(language) : 'auto'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too
        tabIndex={0}
        role="document"
        aria-label={t('words')}
      >
        {segmentsOf(text, marks).map((segment) => {
          const [closest] = segment.marks
          const isLit = lit !== null && segment.marks.some(({ key }) => key === lit)
          return (
            <span
              key={segment.start}
              data-field={closest?.field}
              data-lit={isLit ? 'true' : undefined}
              onPointerEnter={closest ? () => onLight(closest.key) : undefined}
              onPointerLeave={closest ? () => onLight(null) : undefined}
            >
              <ToldCharacters text={segment.text} />
            </span>
          )
        })}
      </div>
    </section>
  )
}
