import { useLocale, useTranslations } from 'next-intl'
import { may } from '@/lib/auth/roles'
import { type AtDesk, deskPath, type ReparsePage } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { CommandForm } from './command-form'
import { DeskFrame } from './desk-frame'
import { ProposalList } from './proposal-list'

type ReparseProps = { at: AtDesk; page: ReparsePage; job: string | null }

/** What reads otherwise than records say: proposed to editors, or found and not yet applied. */
export function Reparse({ at: { actor, pages }, page: { proposals, findings }, job }: ReparseProps) {
  const t = useTranslations('rereading')
  const locale = useLocale()
  const further = (parameter: 'proposal' | 'finding', next: string | null) =>
    next && (
      <p className="pager">
        <a href={`${deskPath(locale, 'reparse')}?${new URLSearchParams({ [parameter]: next })}`}>
          {t('next')}
        </a>
      </p>
    )
  return (
    <DeskFrame
      address="reparse"
      title={t('title')}
      lead={t('lead')}
      signedIn={{ name: actor.name, pages }}
      here="reparse"
    >
      {job && (
        <p role="status" className="desk-note">
          {t('asked')} <a href={deskPath(locale, `jobs/${job}`)}>{t('job')}</a>
        </p>
      )}
      <section>
        <h2>
          {t('proposals')} <span className="soft">{inNumber(locale, proposals.total)}</span>
        </h2>
        <p className="desk-hint">{t(proposals.total === 0 ? 'noProposals' : 'proposalsLead')}</p>
        <ProposalList proposed={proposals} sort="proposals" />
        {further('proposal', proposals.next)}
      </section>
      <section>
        <h2>
          {t('findings')} <span className="soft">{inNumber(locale, findings.total)}</span>
        </h2>
        <p className="desk-hint">{t(findings.total === 0 ? 'noFindings' : 'findingsLead')}</p>
        {findings.total > 0 && (
          <CommandForm command="apply-findings" className="desk-inline">
            <input type="hidden" name="of" value="all" />
            <button type="submit" className="desk-main-button">
              {t('applyAll', { n: inNumber(locale, findings.total) })}
            </button>
          </CommandForm>
        )}
        <ProposalList proposed={findings} sort="findings" />
        {further('finding', findings.next)}
      </section>
      {may(actor.role, 'administrator') && <Runs />}
    </DeskFrame>
  )
}

/** Reading the whole archive again, for trial or in earnest. */
function Runs() {
  const t = useTranslations('rereading')
  return (
    <section className="desk-card">
      <CommandForm command="reparse">
        <input type="hidden" name="mode" value="try" />
        <button type="submit">{t('try')}</button> <span className="desk-hint">{t('tryHint')}</span>
      </CommandForm>
      <CommandForm command="reparse">
        <input type="hidden" name="mode" value="apply" />
        <button type="submit">{t('applyEverything')}</button>{' '}
        <span className="desk-hint">{t('applyHint')}</span>
      </CommandForm>
    </section>
  )
}
