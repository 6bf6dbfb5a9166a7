import { useLocale, useTranslations } from 'next-intl'
import { type AtDesk, deskPath, type MergePage, type SplitPage } from '@/lib/desk/shapes'
import { DeskFrame } from './desk-frame'
import { MergeEditor } from './merge-editor'
import { SplitEditor } from './split-editor'

/** Where a record is split in two. */
export function Splitting({ at: { actor, pages }, page }: { at: AtDesk; page: SplitPage }) {
  const t = useTranslations('parting')
  const locale = useLocale()
  const { id } = page.record
  return (
    <DeskFrame
      address={`meetings/${id}/split`}
      title={t('splitTitle', { id })}
      lead={t('splitLead')}
      signedIn={{ name: actor.name, pages }}
      wide
    >
      <p>
        <a href={deskPath(locale, `meetings/${id}`)}>{t('back')}</a>
      </p>
      <SplitEditor page={page} />
    </DeskFrame>
  )
}

/** Where two records are made one; without the other, where it is asked for. */
export function MergingTwo({
  at: { actor, pages },
  id,
  page,
  asked,
}: {
  at: AtDesk
  id: string
  page: MergePage | null
  /** The other record as the address tells it. */
  asked: string | undefined
}) {
  const t = useTranslations('parting')
  const locale = useLocale()
  const query = asked === undefined ? '' : `?${new URLSearchParams({ with: asked })}`
  return (
    <DeskFrame
      address={`meetings/${id}/merge${query}`}
      title={t('mergeTitle', { id })}
      lead={t('mergeLead')}
      signedIn={{ name: actor.name, pages }}
      wide
    >
      <p>
        <a href={deskPath(locale, `meetings/${id}`)}>{t('back')}</a>
      </p>
      {page ? (
        <MergeEditor page={page} />
      ) : (
        <>
          {asked !== undefined && (
            <p role="alert" className="desk-refusal">
              {t('noOther')}
            </p>
          )}
          <OtherForm id={id} />
        </>
      )}
    </DeskFrame>
  )
}

/** Asks for the other record by its permanent id. */
export function OtherForm({ id }: { id: string }) {
  const t = useTranslations('editor')
  const locale = useLocale()
  return (
    <form method="get" action={deskPath(locale, `meetings/${id}/merge`)} className="editor-row">
      <label>
        <span className="desk-label">{t('mergeId')}</span>
        <input name="with" dir="ltr" required maxLength={20} />
      </label>
      <button type="submit">{t('merge')}</button>
    </form>
  )
}
