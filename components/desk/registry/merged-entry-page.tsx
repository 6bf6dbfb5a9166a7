import { useLocale, useTranslations } from 'next-intl'
import { type AtDesk, entryPath } from '@/lib/desk/shapes'
import type { EntryName } from '@/lib/registry/entry'
import { CommandForm, Field } from '../command-form'
import { DeskFrame } from '../desk-frame'

type MergedProps = { at: AtDesk; name: EntryName; leadsTo: string; mayPart: boolean }

/** An entry that is part of another now: where it leads, and the way to take that back. */
export function MergedEntryPage({ at: { actor, pages }, name, leadsTo, mayPart }: MergedProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  return (
    <DeskFrame
      address={entryPath(name.kind, name.slug).slice('/desk/'.length)}
      title={name.slug}
      signedIn={{ name: actor.name, pages }}
      here="registry"
    >
      <p className="desk-note">
        {t('isPartOf')}{' '}
        <a href={`/${locale}${entryPath(name.kind, leadsTo)}`} dir="ltr">
          {leadsTo}
        </a>
      </p>
      {mayPart && (
        <CommandForm command="part-entries" className="desk-card">
          <input type="hidden" name="kind" value={name.kind} />
          <input type="hidden" name="slug" value={name.slug} />
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} />
          <button type="submit">{t('part')}</button>
        </CommandForm>
      )}
    </DeskFrame>
  )
}
