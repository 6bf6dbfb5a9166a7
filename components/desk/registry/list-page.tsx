import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import type { RegistryList } from '@/lib/desk/registry-shapes'
import { type AtDesk, deskPath, entryPath } from '@/lib/desk/shapes'
import { edtfInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import { entryKindSchema } from '@/lib/registry/entry'
import { DeskFrame } from '../desk-frame'
import { Contradictions } from './contradictions'

type ListProps = { at: AtDesk; list: RegistryList; typed: string; mayAdd: boolean }

/** The registry, one sort at a time, found by any spelling. */
export function RegistryListPage({ at: { actor, pages }, list, typed, mayAdd }: ListProps) {
  const t = useTranslations('registry')
  const locale = useLocale()
  const { kind, counts, lines, next, contradictions } = list
  const belongs = kind === 'official' || kind === 'place'
  const countOf = (one: string) => counts.find((count) => count.kind === one)?.count ?? 0
  const query = (parameters: Record<string, string>) =>
    deskPath(
      locale,
      `registry?${new URLSearchParams({ kind, ...(typed ? { q: typed } : {}), ...parameters })}`,
    )
  return (
    <DeskFrame
      address={`registry?${new URLSearchParams({ kind, ...(typed ? { q: typed } : {}) })}`}
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      here="registry"
    >
      <Contradictions lines={contradictions} />
      <nav aria-label={t('kinds')} className="registry-kinds">
        <ul>
          {entryKindSchema.options.map((one) => (
            <li key={one}>
              <a href={query({ kind: one })} aria-current={one === kind ? 'page' : undefined}>
                {t(`kind.${one}`)}
              </a>{' '}
              <span className="soft">{inNumber(locale, countOf(one))}</span>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action={deskPath(locale, 'registry')} className="registry-search">
        <input type="hidden" name="kind" value={kind} />
        <input
          type="search"
          name="q"
          dir="auto"
          maxLength={100}
          defaultValue={typed}
          aria-label={t('search')}
          placeholder={t('search')}
        />
        <button type="submit">{t('find')}</button>
        {mayAdd && (
          <a
            className="registry-new"
            href={deskPath(locale, `registry/new?${new URLSearchParams({ kind })}`)}
          >
            {t('new', { kind: t(`one.${kind}`) })}
          </a>
        )}
      </form>
      {lines.length === 0 ? (
        <p className="soft">{t('nothing')}</p>
      ) : (
        <div className="desk-scroll">
          <table className="desk-table registry-table">
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                {belongs && <th scope="col">{t('belongsTo')}</th>}
                {kind !== 'occasion' && <th scope="col">{t('meetings')}</th>}
                <th scope="col">{t('versionColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.slug}>
                  <th scope="row">
                    <a href={`/${locale}${entryPath(kind, line.slug)}`}>
                      <Name name={line.name} fallback={line.slug} />
                    </a>
                    {line.session !== null && (
                      <>
                        {' · '}
                        {typeof line.session === 'number'
                          ? inNumber(locale, line.session)
                          : edtfInWords(locale, line.session)}
                      </>
                    )}
                    <small>
                      <bdi dir="ltr">{line.slug}</bdi>
                    </small>
                  </th>
                  {belongs && (
                    <td>{line.party && <Name name={line.party.name} fallback={line.party.slug} />}</td>
                  )}
                  {kind !== 'occasion' && <td>{line.meetings > 0 && inNumber(locale, line.meetings)}</td>}
                  <td>
                    {inNumber(locale, line.version)}
                    {line.decided && <small className="soft"> {t('decided')}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== null && (
        <p>
          <a href={query({ after: next })}>{t('more')}</a>
        </p>
      )}
    </DeskFrame>
  )
}
