import { useLocale, useTranslations } from 'next-intl'
import type { EntryName } from '@/lib/registry/entry'
import { languageSchema } from '@/lib/registry/schema'
import { CommandForm, Field } from '../command-form'

type TeachProps = { name: EntryName; refused: { code: string; fields: string[] } | undefined }

/** “This spelling is this person”: a spelling, its language, and the dispatch that it was met in. */
export function TeachForm({ name, refused }: TeachProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  return (
    <details className="desk-card" open={refused !== undefined}>
      <summary>{t('teach')}</summary>
      <p className="desk-hint">{t('teachHint')}</p>
      <CommandForm command="teach-spelling" refused={refused}>
        <input type="hidden" name="kind" value={name.kind} />
        <input type="hidden" name="slug" value={name.slug} />
        <Field name="text" label={t('spelling')} maxLength={200} />
        <label className="desk-field">
          <span className="desk-label">{t('spelltIn')}</span>
          <select name="language" defaultValue={locale}>
            {languageSchema.options.map((language) => (
              <option key={language} value={language}>
                {t(`language.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <Field name="sourceId" label={t('source')} hint={t('sourceHint')} required={false} maxLength={20} />
        <button type="submit" className="desk-main-button">
          {t('teachIt')}
        </button>
      </CommandForm>
    </details>
  )
}
