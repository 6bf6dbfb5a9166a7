import { useLocale, useTranslations } from 'next-intl'
import { officialPath, partyPath, sourcePath, strandPath } from '@/lib/archive/address'
import { may } from '@/lib/auth/roles'
import type { EntryPage } from '@/lib/desk/registry-shapes'
import { type AtDesk, deskPath, entryPath } from '@/lib/desk/shapes'
import { instantInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { nameFor } from '@/lib/i18n/names'
import { type Entry, namesOf } from '@/lib/registry/entry'
import { languageSchema } from '@/lib/registry/schema'
import { CommandForm, Field } from '../command-form'
import { DeskFrame } from '../desk-frame'
import { EntryEditor } from './entry-editor'
import { EntryHistory, type Shown, ShownVersion } from './entry-history'
import { EntryValues } from './entry-values'
import { TeachForm } from './teach-form'

type PageProps = {
  at: AtDesk
  page: EntryPage
  /** The version that the address asks to be shown, and the one before it. */
  shown: Shown | null
  note: string | null
  /** The job that reads many texts again after what the note tells. */
  job: string | null
  refused: { code: string; fields: string[] } | undefined
}

/** An entry of the registry: what it says, whence, since when; and the ways to change it. */
export function RegistryEntryPage({ at: { actor, pages }, page, shown, note, job, refused }: PageProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const { name, entry, version } = page
  const path = entryPath(name.kind, name.slug)
  const publicPage = publicPath(locale, entry)
  const mayTeach = may(actor.role, 'editor') && entry.kind !== 'occasion'
  const mayChange = may(actor.role, 'administrator')
  return (
    <DeskFrame
      address={path.slice('/desk/'.length)}
      title={titleOf(locale, entry, page)}
      signedIn={{ name: actor.name, pages }}
      here="registry"
    >
      <p>
        <a href={deskPath(locale, `registry?${new URLSearchParams({ kind: name.kind })}`)}>
          {t(`kind.${name.kind}`)}
        </a>
        {' · '}
        <bdi dir="ltr">{name.slug}</bdi>
        {' · '}
        {t('version', { n: inNumber(locale, version) })}
        {' · '}
        {t('inMeetings', { count: page.meetings, n: inNumber(locale, page.meetings) })}
        {publicPage && (
          <>
            {' · '}
            <a href={publicPage}>{t('publicPage')}</a>
          </>
        )}
      </p>
      {note !== null && (
        <p role="status" className="desk-note">
          {note} {job !== null && <a href={deskPath(locale, `jobs/${job}`)}>{t('seeJob')}</a>}
        </p>
      )}
      {shown && <ShownVersion page={page} shown={shown} mayRestore={mayChange} />}
      {mayTeach && <TeachForm name={name} refused={refused} />}
      <Taught page={page} />
      {mayChange ? (
        <section>
          <h2>{t('correct')}</h2>
          <EntryEditor kind={name.kind} present={{ entry, version }} names={page.names} />
        </section>
      ) : (
        <EntryValues entry={entry} names={page.names} />
      )}
      {mayChange && name.kind !== 'series' && name.kind !== 'occasion' && (
        <p>
          <a href={`/${locale}${path}/merge`}>{t('mergeAnother')}</a>
        </p>
      )}
      <Parts page={page} mayPart={mayChange} />
      <EntryHistory page={page} />
    </DeskFrame>
  )
}

function titleOf(locale: ReturnType<typeof useLocale>, entry: Entry, { name, names }: EntryPage): string {
  if (entry.kind !== 'occasion') {
    const first = Object.entries(namesOf(entry)).flatMap(([language, [text]]) =>
      text ? [[language, text]] : [],
    )
    return nameFor(locale, Object.fromEntries(first))?.text ?? name.slug
  }
  const { series, number, start } = entry.value
  const called = nameFor(locale, names[`series ${series}`] ?? {})?.text ?? series
  return `${called} · ${number === null ? start : inNumber(locale, number)}`
}

function publicPath(locale: string, entry: Entry): string | null {
  if (entry.kind === 'official') return officialPath(locale, entry.value.slug)
  if (entry.kind === 'party') return partyPath(locale, entry.value.slug)
  return entry.kind === 'place' || entry.kind === 'topic'
    ? strandPath(locale, entry.kind, entry.value.slug)
    : null
}

/** Spellings that people taught, and where they met them. */
function Taught({ page: { taught } }: { page: EntryPage }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  if (taught.length === 0) return null
  return (
    <section>
      <h2>{t('taught')}</h2>
      <ul className="desk-lines">
        {taught.map(({ language, text, sourceId, actor, at }) => (
          <li key={`${language} ${text} ${at}`}>
            <bdi lang={language}>{text}</bdi>{' '}
            <small className="soft">{t(`language.${languageSchema.parse(language)}`)}</small>
            {' · '}
            {t('taughtBy', { name: actor, when: instantInWords(locale, at) })}
            {sourceId !== null && (
              <>
                {' · '}
                <a href={sourcePath(locale, sourceId)}>{t('metIn', { id: sourceId })}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is part of this entry now, each to be parted from it again. */
function Parts({ page: { name, parts }, mayPart }: { page: EntryPage; mayPart: boolean }) {
  const t = useTranslations('registry')
  const locale = useLocale()
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{t('parts')}</h2>
      <ul className="desk-lines">
        {parts.map(({ slug, actor, at }) => (
          <li key={slug}>
            <bdi dir="ltr">{slug}</bdi> · {t('mergedBy', { name: actor, when: instantInWords(locale, at) })}
            {mayPart && (
              <CommandForm command="part-entries" className="registry-part">
                <input type="hidden" name="kind" value={name.kind} />
                <input type="hidden" name="slug" value={slug} />
                <Field name="reason" label={t('reason')} maxLength={500} />
                <button type="submit">{t('part')}</button>
              </CommandForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
