import { useLocale, useTranslations } from 'next-intl'
import type { EntryPage } from '@/lib/desk/registry-shapes'
import { type AtDesk, entryPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { CommandForm, Field } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { EntryValues } from './entry-values'
import { MergePicker } from './merge-picker'

type MergeProps = {
  at: AtDesk
  into: EntryPage
  from: EntryPage | null
  refused: { code: string; fields: string[] } | undefined
}

/** Two entries side by side, of which one is to become part of the other. */
export function RegistryMergePage({ at: { actor, pages }, into, from, refused }: MergeProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const path = entryPath(into.name.kind, into.name.slug)
  const query = from === null ? '' : `?${new URLSearchParams({ with: from.name.slug })}`
  return (
    <DeskFrame
      address={`${path.slice('/desk/'.length)}/merge${query}`}
      title={t('mergeTitle')}
      lead={t('mergeLead')}
      signedIn={{ name: actor.name, pages }}
      here="registry"
    >
      <p>
        <a href={`/${locale}${path}`}>{t('back')}</a>
      </p>
      <MergePicker into={into.name} />
      {from !== null && (
        <>
          <div className="registry-two">
            <Side title={t('stays')} page={into} />
            <Side title={t('becomesPart')} page={from} />
          </div>
          <CommandForm command="merge-entries" refused={refused} className="desk-card">
            <input type="hidden" name="kind" value={into.name.kind} />
            <input type="hidden" name="into" value={into.name.slug} />
            <input type="hidden" name="intoVersion" value={into.version} />
            <input type="hidden" name="from" value={from.name.slug} />
            <input type="hidden" name="fromVersion" value={from.version} />
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} />
            <button type="submit" className="desk-main-button">
              {t('merge')}
            </button>
          </CommandForm>
        </>
      )}
    </DeskFrame>
  )
}

function Side({ title, page }: { title: string; page: EntryPage }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  return (
    <section>
      <h2>{title}</h2>
      <p className="soft">{t('inMeetings', { count: page.meetings, n: inNumber(locale, page.meetings) })}</p>
      <EntryValues entry={page.entry} names={page.names} />
    </section>
  )
}
