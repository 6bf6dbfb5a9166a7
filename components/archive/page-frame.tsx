import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { markupOf } from '@/components/markup/markup'
import { Seal } from '@/components/ui/seal'
import { SearchForm } from '@/components/ui/search-form'
import {
  apiPath,
  homePath,
  officialsPath,
  overviewPath,
  parserPath,
  roundsPath,
  withMark,
} from '@/lib/archive/address'
import type { CitedList } from '@/lib/archive/dto'
import type { ValueLeftOut } from '@/lib/archive/filter'
import { setAside } from '@/lib/front/answering'
import { LOCALES, type Locale, MANNERS } from '@/lib/i18n/locales'
import { useChosenCalendar } from '@/lib/i18n/page-calendar'
import { CitedListNotice } from './cited-list'
import { keepingCalendar } from './kept-calendar'
import { LeftOut } from './left-out'

export type Section = 'meetings' | 'officials' | 'rounds' | 'overview' | 'search'

export type Crumb = { label: ReactNode; href?: string }

type FrameProps = {
  /** The page's address after the language: `/officials`, with its query; the language switch keeps it. */
  address: string
  section?: Section
  /** The way down to the page, itself last; the archive's first page goes without saying. */
  crumbs?: readonly Crumb[]
  /** The address to cite the page by, where that is another: it leads to the page in the reader's language. */
  permalink?: string
  /** Whether the page shows anything made for the archive's demonstration. */
  sample?: 'meeting' | 'dispatch' | 'some' | false
  query?: string
  /** What the address narrows a list to and the archive does not know; `address` is without it. */
  leftOut?: readonly ValueLeftOut[]
  /** What became of what the reader's citation of the list cites; `address` is without its mark. */
  cited?: CitedList | null
  children: ReactNode
}

/** A page with what stands around every page: head, ways to go, the language switch, what the archive is. */
export function PageFrame(page: FrameProps) {
  const { html, head } = markupOf(<Framed {...page} />)
  const chosen = useChosenCalendar()
  return (
    <>
      {head.map((element) => (
        <Fragment key={Object.values(element.props).join(' ')}>{element}</Fragment>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markupOf has escaped all that is text */}
      <div className="page" dangerouslySetInnerHTML={{ __html: setAside(keepingCalendar(html, chosen)) }} />
    </>
  )
}

function Framed(page: FrameProps) {
  const { address, section, crumbs, permalink, sample, query, leftOut = [], cited = null, children } = page
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      <Alternates address={address} permalink={permalink} />
      <a className="skip" href="#content">
        {t('site.skip')}
      </a>
      <Masthead address={cited ? withMark(address, cited.mark) : address} section={section} query={query} />
      {crumbs && <Crumbs crumbs={crumbs} />}
      <main id="content" className="measure" tabIndex={-1}>
        {sample && (
          <p className="sample-note" role="note">
            {t(`sample.${sample}`)}
          </p>
        )}
        {cited && <CitedListNotice cited={cited} />}
        {leftOut.length > 0 && <LeftOut values={leftOut} address={`/${locale}${address}`} />}
        {children}
      </main>
      <footer className="colophon">
        <div className="measure">
          <p>{t('site.footer')}</p>
          <p>
            {t('site.method')} <a href={parserPath(locale)}>{t('parser.title')}</a> ·{' '}
            <a href={apiPath(locale)}>{t('api.title')}</a>
          </p>
        </div>
      </footer>
    </>
  )
}

/**
 * Where the page stands in the other languages, for search engines, which would take one address for
 * all languages for one page. React puts these into the head.
 */
function Alternates({ address, permalink }: { address: string; permalink: string | undefined }) {
  const locale = useLocale()
  return (
    <>
      <link rel="canonical" href={`/${locale}${address}`} />
      {LOCALES.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={`/${each}${address}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={permalink ?? `/en${address}`} />
    </>
  )
}

type MastheadProps = { address: string; section: Section | undefined; query: string | undefined }

function Masthead({ address, section, query }: MastheadProps) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <header>
      <div className="masthead">
        <div className="measure masthead-row">
          <a className="brand" href={homePath(locale)} aria-label={t('site.home')}>
            <Seal />
            <span>
              <span className="brand-name">{t('site.name')}</span>
              <span className="brand-tagline">{t('site.tagline')}</span>
            </span>
          </a>
          <LanguageSwitch address={address} />
        </div>
      </div>
      <div className="navigation-row">
        <div className="measure">
          <nav className="navigation" aria-label={t('site.navigation')}>
            <SectionLink href={homePath(locale)} label={t('nav.meetings')} current={section === 'meetings'} />
            <SectionLink
              href={officialsPath(locale)}
              label={t('nav.officials')}
              current={section === 'officials'}
            />
            <SectionLink href={roundsPath(locale)} label={t('nav.rounds')} current={section === 'rounds'} />
            <SectionLink
              href={overviewPath(locale)}
              label={t('nav.overview')}
              current={section === 'overview'}
            />
          </nav>
          <SearchForm id="search" {...(query === undefined ? {} : { query })} />
        </div>
      </div>
    </header>
  )
}

function SectionLink({ href, label, current }: { href: string; label: string; current: boolean }) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined}>
      {label}
    </a>
  )
}

/** The same page in the other languages. */
function LanguageSwitch({ address }: { address: string }) {
  const t = useTranslations('site')
  const here: Locale = useLocale()
  return (
    <nav className="languages" aria-label={t('language')}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={`/${locale}${address}`}
          hrefLang={locale}
          lang={locale}
          dir={MANNERS[locale].direction}
          aria-current={locale === here ? 'true' : undefined}
        >
          {MANNERS[locale].endonym}
        </a>
      ))}
    </nav>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const home = { label: t('site.name'), href: homePath(locale) }
  const steps = crumbs[0]?.href === home.href ? crumbs : [home, ...crumbs]
  return (
    <nav className="measure crumbs" aria-label={t('site.breadcrumbs')}>
      <ol>
        {steps.map(({ label, href }, place) => (
          <li key={href ?? 'here'}>
            {href === undefined || place === steps.length - 1 ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
