import { useLocale, useTranslations } from 'next-intl'
import { type AtDesk, deskPath, type EditorSource } from '@/lib/desk/shapes'
import { DeskFrame } from '../desk-frame'
import { NewRecord } from './new-record'

/** Where a record is made by hand of what a dispatch tells. */
export function NewRecordPage({ at: { actor, pages }, source }: { at: AtDesk; source: EditorSource }) {
  const t = useTranslations('unread')
  const locale = useLocale()
  return (
    <DeskFrame
      address={`sources/${source.id}/record`}
      title={t('newTitle')}
      lead={t('newLead')}
      signedIn={{ name: actor.name, pages }}
      wide
    >
      <p>
        <a href={deskPath(locale, `sources/${source.id}`)}>{t('toSource')}</a>
      </p>
      <NewRecord source={source} />
    </DeskFrame>
  )
}
