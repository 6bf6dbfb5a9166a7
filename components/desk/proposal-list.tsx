'use client'

import { useLocale, useTranslations } from 'next-intl'
import { sourcePath } from '@/lib/archive/address'
import { deskPath, type ProposalLine, type Proposed } from '@/lib/desk/shapes'
import { PARTS_BY_FIELD } from '@/lib/editing/values'
import { CommandForm } from './command-form'
import { useTelling } from './telling'

type ListProps = {
  proposed: Proposed
  /** What is found of records that nobody has touched is applied text by text, not decided field by field. */
  sort: 'proposals' | 'findings'
  /** The record that stands around the list, where it does. */
  within?: string
}

/** What reads otherwise than records say, each with what can be done about it. */
export function ProposalList({ proposed: { lines, names }, sort, within }: ListProps) {
  const t = useTranslations()
  const tell = useTelling(names)
  return (
    <ol className="proposals">
      {lines.map((line, index) => (
        <li key={line.id}>
          <Heading line={line} within={within} />
          {line.field === null ? (
            <p>{whole(line)}</p>
          ) : (
            <dl>
              <dt>{t('rereading.stands')}</dt>
              <dd>
                <del>{line.from && <bdi>{tell(line.from, PARTS_BY_FIELD[line.field])}</bdi>}</del>
              </dd>
              <dt>{t('rereading.reads')}</dt>
              <dd>
                <ins>{line.to && <bdi>{tell(line.to, PARTS_BY_FIELD[line.field])}</bdi>}</ins>
              </dd>
            </dl>
          )}
          {sort === 'proposals' && <Decision line={line} />}
          {sort === 'findings' && lines[index + 1]?.sourceId !== line.sourceId && (
            <CommandForm command="apply-findings" className="desk-inline">
              <input type="hidden" name="of" value={line.sourceId} />
              <button type="submit">{t('rereading.apply')}</button>
            </CommandForm>
          )}
        </li>
      ))}
    </ol>
  )

  function whole({ from, to, into }: ProposalLine): string {
    if (into !== null) return t('rereading.sameAs', { id: into })
    if (to !== null) return `${t('rereading.toldFirst')}: ${tell(to, 'participants')}, ${tell(to, 'date')}`
    return t(from === null ? 'rereading.wordsOnly' : 'rereading.toldNoMore')
  }
}

function Heading({ line, within }: { line: ProposalLine; within: string | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <h3>
      {line.meetingId === null ? (
        t('rereading.newRecord')
      ) : line.meetingId === within ? null : (
        <a href={deskPath(locale, `meetings/${line.meetingId}`)}>
          {t('rereading.ofRecord', { id: line.meetingId })}
        </a>
      )}{' '}
      {line.field && <span className="soft">{t(`field.${line.field}`)}</span>}{' '}
      <a href={sourcePath(locale, line.sourceId)}>{t('rereading.source')}</a>
    </h3>
  )
}

function Decision({ line }: { line: ProposalLine }) {
  const t = useTranslations('rereading')
  return (
    <div className="desk-actions">
      <CommandForm command="accept-proposal" className="desk-inline">
        <input type="hidden" name="proposal" value={line.id} />
        <input type="hidden" name="reason" value={t('acceptWhy')} />
        <button type="submit">{t('accept')}</button>
      </CommandForm>
      <CommandForm command="decline-proposal" className="desk-inline">
        <input type="hidden" name="proposal" value={line.id} />
        <button type="submit">{t('decline')}</button>
      </CommandForm>
    </div>
  )
}
