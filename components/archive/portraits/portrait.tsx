import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { timelinePath } from '@/lib/archive/address'
import type { ListAbout } from '@/lib/archive/dto'
import { JumpLinks } from '../jump-links'
import { type Crumb, PageFrame, type Section as SiteSection } from '../page-frame'
import { Glance, type GlanceEntry, GlanceSummary } from './glance'
import { PortraitCitation, PortraitMeetings } from './meetings'
import { Section } from './section'

/** Messages in the reader's language. */
export type Translator = ReturnType<typeof useTranslations<never>>

/** A part of a portrait, called `label` over it and in the line of contents; false where it has nothing to tell. */
export type PortraitPart = { id: string; label: string; content: ReactNode } | false

/** What is told of somebody or something beside the meetings: in a few lines, then part by part. */
type PortraitTold = { glance: readonly GlanceEntry[]; parts: readonly PortraitPart[] }

/** What the page of somebody or something that met is made of. */
export type PortraitOf<Portrayed> = {
  list: ListAbout
  /** Null where the address asks for a part of the meetings alone, which then comes before all else. */
  portrait: Portrayed | null
  /** Scheme and host: whoever reads, copies or prints an address is led here from anywhere. */
  origin: string
}

type PortraitProps = Pick<PortraitOf<never>, 'list' | 'origin'> & {
  /** The page's address. */
  path: string
  section?: SiteSection
  /** The way down to the page, itself left out. */
  above?: readonly Crumb[]
  /** What it is of, in plain words. */
  name: string
  head: ReactNode
  /** Whether `head` says that no meeting is on file, and the page how to cite that. */
  tellsOfNone?: boolean
  /** Null where the portrait is. */
  told: PortraitTold | null
}

/**
 * The page of somebody or something that met: what it comes to and where on the page is what, the
 * latest meetings, then what is drawn from all of them.
 */
export function Portrait(page: PortraitProps) {
  const { path, section, above = [], name, head, tellsOfNone = false, list, origin, told } = page
  const t = useTranslations('portrait')
  const locale = useLocale()
  const { filter, view, leftOut, timeline, citation } = list
  const parts = (told?.parts ?? []).filter((part) => part !== false)
  const empty = told !== null && timeline.page.total === 0
  return (
    <PageFrame
      leftOut={leftOut}
      cited={citation.cited}
      address={timelinePath(path.replace(`/${locale}/`, '/'), filter, view)}
      {...(section === undefined ? {} : { section })}
      sample={timeline.page.meetings.some(({ sample }) => sample) && 'some'}
      crumbs={[...above, { label: name }]}
    >
      <GlanceSummary title={name} timeline={timeline} entries={told?.glance ?? []} />
      {head}
      {told === null && <WholePortrait path={path} />}
      {empty && !tellsOfNone && (
        <>
          <p className="lead">{t('none')}</p>
          <PortraitCitation name={name} list={list} path={path} origin={origin} />
        </>
      )}
      {told !== null && !empty && (
        <>
          <Glance timeline={timeline} entries={told.glance} />
          <JumpLinks parts={[{ id: 'meetings', label: t('timeline') }, ...parts]} />
        </>
      )}
      {!empty && <PortraitMeetings name={name} list={list} path={path} origin={origin} />}
      {parts.map(({ id, label, content }) => (
        <Section key={id} id={id} title={label}>
          {content}
        </Section>
      ))}
    </PageFrame>
  )
}

/** The way back from a part of the meetings to the whole portrait. */
export function WholePortrait({ path }: { path: string }) {
  const t = useTranslations('portrait')
  return (
    <p className="small">
      <a href={timelinePath(path, {})}>{t('whole')}</a>
    </p>
  )
}
