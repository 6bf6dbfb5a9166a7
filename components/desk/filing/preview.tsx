'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FilingPreview } from '@/lib/desk/filing-shapes'
import { deskPath, type NamesBySlug, type RegistryHit } from '@/lib/desk/shapes'
import { edtfInWords } from '@/lib/i18n/dates'
import { isLocale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { IssueList } from '../issue-list'
import type { Decided } from './decisions'
import { PreviewText } from './preview-text'
import { PreviewedRecord } from './previewed-record'
import { OnFile } from './standing'

type PreviewProps = {
  preview: FilingPreview
  decided: readonly Decided[]
  names: NamesBySlug
  apart: readonly string[]
  onDecide: (decided: Decided[], met?: { key: string; name: RegistryHit['name'] }) => void
  onApart: (apart: string[]) => void
}

/** What would be filed: the text with its words coloured on one side, its records on the other. */
export function Preview({ preview, decided, names, apart, onDecide, onApart }: PreviewProps) {
  const t = useTranslations('filing')
  const [lit, setLit] = useState<string | null>(null)
  return (
    <div className="editor">
      <div className="editor-sources">
        <Article preview={preview} names={names} />
        <PreviewText preview={preview} lit={lit} onLight={setLit} />
      </div>
      <div className="filing-records">
        {preview.records.length === 0 && <p className="desk-note">{t('noRecords')}</p>}
        {apart.map((id) => (
          <p key={id} className="desk-note">
            {t.rich('rejoin', { record: () => <OnFile id={id} /> })}{' '}
            <button type="button" onClick={() => onApart(apart.filter((one) => one !== id))}>
              {t('undoApart')}
            </button>
          </p>
        ))}
        {preview.records.map((record, place) => {
          const own = decided[place]
          return own === undefined ? null : (
            <PreviewedRecord
              // biome-ignore lint/suspicious/noArrayIndexKey: a record of a preview is known by its place alone
              key={place}
              place={place}
              record={record}
              published={preview.article.published}
              decided={own}
              names={names}
              bearers={preview.bearers}
              lit={lit}
              onLight={setLit}
              onDecide={(one, met) =>
                onDecide(
                  decided.map((each, index) => (index === place ? one : each)),
                  met,
                )
              }
              onApart={(id) => onApart([...apart, id])}
            />
          )
        })}
      </div>
    </div>
  )
}

/** What the text tells of itself: its language, who published it and when, and what is doubtful of that. */
function Article({ preview, names }: Pick<PreviewProps, 'preview' | 'names'>) {
  const t = useTranslations('filing')
  const locale = useLocale()
  const { language, title, article, issues, notes, onFile } = preview
  const publisher = article.publisher && nameFor(locale, names[`publisher ${article.publisher}`] ?? {})?.text
  return (
    <>
      {onFile !== null && (
        <p className="desk-refusal" role="alert">
          {t('onFile')} <a href={deskPath(locale, `sources/${onFile}`)}>{t('toSource')}</a>
        </p>
      )}
      {title && (
        <p>
          <b>
            <bdi dir="auto">{title}</bdi>
          </b>
        </p>
      )}
      <dl className="filing-article">
        <dt>{t('language')}</dt>
        <dd>{t(`languages.${isLanguage(language) ? language : 'none'}`)}</dd>
        <dt>{t('publisher')}</dt>
        <dd>
          <bdi>{publisher || article.publisher || t('unknown')}</bdi>
        </dd>
        <dt>{t('published')}</dt>
        <dd>
          {article.published === null
            ? t('unknown')
            : edtfInWords(locale, article.published, { weekday: true })}
        </dd>
      </dl>
      <IssueList label={t('doubts')} issues={issues} />
      {notes.length > 0 && (
        <p className="soft">
          {t('notes')}:{' '}
          <bdi lang="en" dir="ltr">
            {notes.join(' ')}
          </bdi>
        </p>
      )}
    </>
  )
}

const isLanguage = (language: string | null): language is 'en' | 'fa' | 'ar' | 'ru' | 'tr' =>
  language !== null && (isLocale(language) || language === 'ru' || language === 'tr')
