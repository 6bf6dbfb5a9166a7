import { useLocale, useTranslations } from 'next-intl'
import { Told } from '@/components/ui/told'
import type { EntryPage } from '@/lib/desk/registry-shapes'
import { deskPath, entryPath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { entryDifferences } from '@/lib/registry/differences'
import type { Entry } from '@/lib/registry/entry'
import { CommandForm } from '../command-form'
import { EntryChanges } from './entry-changes'
import { EntryValues } from './entry-values'
import { useVersionWords } from './version-words'

/** A version that the address asks for, and what it was called then. */
export type Shown = { entry: Entry; slug: string; version: number }

/** Who made each version, when, why, and what it changed. */
export function EntryHistory({ page: { name, history, version } }: { page: EntryPage }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const words = useVersionWords()
  return (
    <section>
      <h2>{t('history')}</h2>
      <ol className="desk-lines registry-history">
        {history.map((line) => (
          <li key={`${line.slug} ${line.version}`}>
            <a
              href={versionPath(locale, name, line)}
              aria-current={line.version === version ? 'true' : undefined}
            >
              {t('version', { n: inNumber(locale, line.version) })}
            </a>
            {' · '}
            <bdi>{words.by(line.actor)}</bdi>
            {' · '}
            {instantInWords(locale, line.at)}
            {' · '}
            <Told text={words.why(line.reason)} />
            {line.slug !== name.slug && (
              <>
                {' · '}
                {t('calledThen')} <bdi dir="ltr">{line.slug}</bdi>
              </>
            )}
            <EntryChanges differences={line.differences} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function versionPath(
  locale: string,
  { kind, slug }: EntryPage['name'],
  line: { slug: string; version: number },
): string {
  const query = new URLSearchParams({ version: String(line.version) })
  if (line.slug !== slug) query.set('called', line.slug)
  return `${deskPath(locale, entryPath(kind, slug).slice('/desk/'.length))}?${query}`
}

/** A version gone by: what it said, how the present one differs from it, and the way back to it. */
export function ShownVersion({
  page,
  shown,
  mayRestore,
}: {
  page: EntryPage
  shown: Shown
  mayRestore: boolean
}) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const { name, version, entry, names } = page
  const n = inNumber(locale, shown.version)
  const differences = entryDifferences(shown.entry, entry)
  return (
    <section className="desk-card registry-shown">
      <h2>{t('version', { n })}</h2>
      {differences.length === 0 ? (
        <p>{t('sameAsNow')}</p>
      ) : (
        <>
          <h3>{t('sinceThen')}</h3>
          <EntryChanges differences={differences} />
        </>
      )}
      <details>
        <summary>{t('asItStood')}</summary>
        <EntryValues entry={shown.entry} names={names} />
      </details>
      {mayRestore && differences.length > 0 && (
        <CommandForm command="restore-entry">
          <input type="hidden" name="kind" value={name.kind} />
          <input type="hidden" name="slug" value={name.slug} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="restored" value={shown.version} />
          <input type="hidden" name="calledThen" value={shown.slug} />
          <input type="hidden" name="reason" value={t('restoreWhy', { n })} />
          <button type="submit">{t('restore')}</button>
        </CommandForm>
      )}
    </section>
  )
}
