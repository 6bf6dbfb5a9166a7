import { useLocale, useTranslations } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { ToldCharacters } from '@/components/ui/told'
import { evidenceAnchor, meetingPath } from '@/lib/archive/address'
import type { SourcePageDto } from '@/lib/archive/dto'
import { directionOf } from '@/lib/i18n/locales'
import { type Segment, segmentsOf } from './segments'

type Evidence = SourcePageDto['evidence'][number]

/** The fragment of a meeting's page at which the value of one piece of evidence stands. */
export function fieldAnchor(field: Evidence['field']): string {
  if (field === 'participant') return 'participants'
  if (field === 'topic') return 'topics'
  return field === 'status' ? 'kind' : field
}

/** Which record of the source a meeting is, from 1, in the order in which they are listed. */
export function recordNumber(source: SourcePageDto, meetingId: string): number {
  return source.meetings.findIndex(({ id }) => id === meetingId) + 1
}

/** The dispatch, character for character, its evidence marked. Never read as markup. */
export function SourceText({ source }: { source: SourcePageDto }) {
  const t = useTranslations('source')
  return (
    <>
      <PageStyle rules={targetRules(source.evidence)} />
      <section
        id="text"
        className="source-text"
        aria-label={t('text')}
        lang={source.language ?? undefined}
        dir={source.language ? directionOf(source.language) : 'auto'}
      >
        {segmentsOf(source.text, source.evidence).map((segment) =>
          segment.marks.length === 0 ? (
            <ToldCharacters key={segment.start} text={segment.text} />
          ) : (
            <Marked key={segment.start} segment={segment} source={source} />
          ),
        )}
      </section>
    </>
  )
}

/**
 * One piece of evidence may be cut into several stretches, of which only the first bears its id:
 * these rules light up all of them when an address points at it.
 */
function targetRules(evidence: readonly Evidence[]): string {
  return evidence
    .filter(({ id }) => /^[\w-]+$/.test(id))
    .map(
      ({ id }) =>
        `.source-text:has(#${evidenceAnchor(id)}:target) [data-evidence~="${id}"]{background:var(--vermilion-wash);box-shadow:0 .2em var(--vermilion-wash),0 -.2em var(--vermilion-wash)}`,
    )
    .join('\n')
}

function Marked({ segment, source }: { segment: Segment<Evidence>; source: SourcePageDto }) {
  const t = useTranslations()
  const locale = useLocale()
  const [closest] = segment.marks
  if (closest === undefined) return null
  const titles = segment.marks.map(({ field, meetingId }) =>
    t('source.marked', { field: t(`field.${field}`), n: recordNumber(source, meetingId) }),
  )
  return (
    <a
      href={`${meetingPath(locale, closest.meetingId)}#${fieldAnchor(closest.field)}`}
      title={[...new Set(titles)].join(' · ')}
      data-basis={segment.marks.some(({ basis }) => basis === 'read') ? 'read' : 'implied'}
    >
      {segment.beginning.map(({ id }) => (
        <span key={id} id={evidenceAnchor(id)} />
      ))}
      <mark data-evidence={segment.marks.map(({ id }) => id).join(' ')}>
        <ToldCharacters text={segment.text} />
      </mark>
    </a>
  )
}
