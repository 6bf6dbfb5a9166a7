import { useLocale, useTranslations } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { ToldCharacters } from '@/components/ui/told'
import { evidenceAnchor, meetingPath, wordsAnchor } from '@/lib/archive/address'
import type { SourcePageDto } from '@/lib/archive/dto'
import { directionOf } from '@/lib/i18n/locales'
import { type MarkedSpan, type Segment, segmentsOf } from './segments'

type Evidence = SourcePageDto['evidence'][number]
/** Words that an address can open the text at; `evidence` where a record's value was taken from them. */
type Mark = MarkedSpan & { anchor: string; evidence: Evidence | null }

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
  const marks = marksOf(source)
  return (
    <>
      <PageStyle rules={targetRules(marks)} />
      <section
        id="text"
        className="source-text"
        aria-label={t('text')}
        lang={source.language ?? undefined}
        dir={source.language ? directionOf(source.language) : 'auto'}
      >
        {segmentsOf(source.text, marks).map((segment) =>
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

function marksOf({ evidence, positions }: SourcePageDto): Mark[] {
  return [
    ...evidence.map(({ id, start, end }, at) => ({
      id,
      start,
      end,
      anchor: evidenceAnchor(id),
      evidence: evidence[at] ?? null,
    })),
    ...positions.map((words) => {
      const anchor = wordsAnchor(words)
      return { ...words, id: anchor, anchor, evidence: null }
    }),
  ]
}

/**
 * One piece of evidence may be cut into several stretches, of which only the first bears its id:
 * these rules light up all of them when an address points at it.
 */
function targetRules(marks: readonly Mark[]): string {
  return marks
    .filter(({ id }) => /^[\w-]+$/.test(id))
    .map(
      ({ id, anchor }) =>
        `.source-text:has(#${anchor}:target) [data-evidence~="${id}"]{background:var(--vermilion-wash);box-shadow:0 .2em var(--vermilion-wash),0 -.2em var(--vermilion-wash)}`,
    )
    .join('\n')
}

type MarkedProps = { segment: Segment<Mark>; source: SourcePageDto }

function Marked({ segment, source }: MarkedProps) {
  const t = useTranslations()
  const locale = useLocale()
  const told = segment.marks.flatMap(({ evidence }) => evidence ?? [])
  const [closest] = told
  if (closest === undefined) return <Words segment={segment} />
  const titles = told.map(({ field, meetingId }) =>
    t('source.marked', { field: t(`field.${field}`), n: recordNumber(source, meetingId) }),
  )
  return (
    <a
      href={`${meetingPath(locale, closest.meetingId)}#${fieldAnchor(closest.field)}`}
      title={[...new Set(titles)].join(' · ')}
      data-basis={told.some(({ basis }) => basis === 'read') ? 'read' : 'implied'}
    >
      <Words segment={segment} />
    </a>
  )
}

/** A stretch of the text, with the places at which addresses open it. */
function Words({ segment: { marks, beginning, text } }: Pick<MarkedProps, 'segment'>) {
  const ids = marks.map(({ id }) => id).join(' ')
  const words = <ToldCharacters text={text} />
  return (
    <>
      {beginning.map(({ anchor }) => (
        <span key={anchor} id={anchor} />
      ))}
      {marks.some(({ evidence }) => evidence !== null) ? (
        <mark data-evidence={ids}>{words}</mark>
      ) : (
        <span data-evidence={ids}>{words}</span>
      )}
    </>
  )
}
