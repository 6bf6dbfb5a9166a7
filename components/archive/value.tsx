import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateWords } from '@/components/ui/days'
import { RuleNote } from '@/components/ui/reading-note'
import { Name, Told, ToldCharacters } from '@/components/ui/told'
import { permalink, sourcePath } from '@/lib/archive/address'
import type { Basis, EvidenceDto, MeetingRecord, SourceSummary } from '@/lib/archive/dto'
import { directionOf } from '@/lib/i18n/locales'

/** By the id of a piece of evidence: its words as they stand in the source. */
export type QuoteContexts = Readonly<Record<string, { before: string; quote: string; after: string }>>

export type Known = {
  /** The version of the record that says it: its claims have addresses of their own. */
  record: { id: string; version: number }
  evidence: readonly EvidenceDto[]
  sources: MeetingRecord['sources']
  contexts: QuoteContexts
}

type ValueProps = {
  /** The claim's fragment: an address that ends with it opens the words it was taken from. */
  id: string
  /** What the value is called for those who hear the page. */
  label: string
  known: Known
  children: ReactNode
}

/** The surest way in which a value is known. */
function basisOf(evidence: readonly EvidenceDto[]): Basis {
  const bases = evidence.map(({ basis }) => basis)
  return bases.includes('decided') ? 'decided' : bases.includes('read') ? 'read' : 'implied'
}

/**
 * A value with the words it was taken from: shown while it is pointed at or focused, and kept open
 * by a press (a native popover, so touch, keyboard and Escape work without a script).
 */
export function Value({ id, label, known, children }: ValueProps) {
  const t = useTranslations()
  if (known.evidence.length === 0) return <span id={id}>{children}</span>
  const basis = basisOf(known.evidence)
  return (
    <div className="value" id={id} data-basis={basis}>
      <span className="value-told">{children}</span>
      <button
        type="button"
        className="value-mark"
        popoverTarget={`words-${id}`}
        aria-label={t('meeting.words', { value: label })}
        aria-describedby={`known-${id}`}
      >
        <BasisGlyph basis={basis} />
      </button>
      <div id={`words-${id}`} className="words" popover="auto">
        <div id={`known-${id}`}>
          {known.evidence.map((evidence) => (
            <Words key={evidence.id} evidence={evidence} known={known} />
          ))}
        </div>
        <p className="words-claim">
          <a href={`${permalink(known.record.id, known.record.version)}#${id}`} rel="bookmark">
            {t('claim.link')}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Read: a quotation mark; implied: an ellipsis; decided: a tick. */
function BasisGlyph({ basis }: { basis: Basis }) {
  const shape =
    basis === 'read' ? (
      <path d="M3 9.5V7a4 4 0 0 1 3-3.9M9.5 9.5V7a4 4 0 0 1 3-3.9M3 9.5h3.4v3.4H3ZM9.5 9.5h3.4v3.4H9.5Z" />
    ) : basis === 'implied' ? (
      <path d="M2.8 8h.01M8 8h.01M13.2 8h.01" strokeWidth="3" strokeLinecap="round" />
    ) : (
      <path d="m2.5 8.5 4 4 7-9" />
    )
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      {shape}
    </svg>
  )
}

function Words({ evidence, known }: { evidence: EvidenceDto; known: Known }) {
  const t = useTranslations()
  const locale = useLocale()
  const source = known.sources.find(({ id }) => id === evidence.sourceId)
  const context = known.contexts[evidence.id] ?? { before: '', quote: evidence.quote, after: '' }
  const language = source?.language ?? undefined
  return (
    <div className="words-item">
      <p>
        <span className="words-basis">{t(`basis.${evidence.basis}`)}</span>
      </p>
      {evidence.explanation && evidence.basis === 'implied' && (
        <p className="soft">
          <RuleNote
            told={{ rule: evidence.rule, explanation: evidence.explanation, from: source?.published ?? null }}
          />
        </p>
      )}
      <blockquote className="words-quote" lang={language} dir={language ? directionOf(language) : 'auto'}>
        <span className="words-around">
          {context.before && '… '}
          <ToldCharacters text={context.before} />
        </span>
        <mark>
          <ToldCharacters text={context.quote} />
        </mark>
        <span className="words-around">
          <ToldCharacters text={context.after} />
          {context.after && ' …'}
        </span>
      </blockquote>
      <p>
        {source && (
          <>
            <SourceLine source={source} />{' '}
          </>
        )}
        <a href={sourcePath(locale, evidence.sourceId, evidence.id)}>{t('meeting.openSource')}</a>
      </p>
    </div>
  )
}

/** Who published a source and when, in a few words. */
export function SourceLine({ source }: { source: SourceSummary }) {
  return (
    <span className="soft">
      {source.publisher ? (
        <Name name={source.publisher.name} fallback={source.publisher.slug} />
      ) : (
        source.title && <Told text={source.title} language={source.language} />
      )}
      {source.published && (
        <>
          {source.publisher || source.title ? ' · ' : ''}
          <DateWords edtf={source.published} />
        </>
      )}
    </span>
  )
}
