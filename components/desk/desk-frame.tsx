import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Seal } from '@/components/ui/seal'
import { homePath } from '@/lib/archive/address'
import { type AtDesk, deskPath } from '@/lib/desk/shapes'
import { LOCALES, MANNERS } from '@/lib/i18n/locales'
import { CommandForm } from './command-form'

type DeskFrameProps = {
  /** The page's address below `/LOCALE/desk`, with its query; the language switch keeps it. */
  address: string
  title: string
  lead?: ReactNode
  /** Who is signed in, and the pages that their role opens; null before signing in. */
  signedIn: { name: string; pages: AtDesk['pages'] } | null
  here?: AtDesk['pages'][number]
  wide?: boolean
  children: ReactNode
}

const LABELS = {
  '': 'title',
  file: 'file',
  jobs: 'jobs',
  unread: 'unread',
  reparse: 'rereading',
  registry: 'registry',
  account: 'account',
  people: 'people',
  log: 'log',
} as const satisfies Record<AtDesk['pages'][number], string>

/** What stands around every page of the desk. */
export function DeskFrame({ address, title, lead, signedIn, here, wide, children }: DeskFrameProps) {
  const t = useTranslations('desk')
  const site = useTranslations('site')
  const locale = useLocale()
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {site('skip')}
      </a>
      <header className="desk-head">
        <a className="wordmark" href={homePath(locale)}>
          <Seal /> {site('name')}
        </a>
        {signedIn && (
          <nav aria-label={t('navigation')} className="desk-pages">
            <ul className="desk-nav">
              {signedIn.pages.map((page) => (
                <li key={page}>
                  <a href={deskPath(locale, page)} aria-current={page === here ? 'page' : undefined}>
                    {t(LABELS[page])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-label={site('language')} className="desk-languages">
          {LOCALES.map((other) => (
            <a
              key={other}
              href={deskPath(other, address)}
              lang={other}
              aria-current={other === locale ? 'true' : undefined}
            >
              {MANNERS[other].endonym}
            </a>
          ))}
        </nav>
        {signedIn && (
          <CommandForm command="sign-out" className="desk-sign-out">
            <span className="soft">
              <bdi>{signedIn.name}</bdi>
            </span>{' '}
            <button type="submit">{t('signOut')}</button>
          </CommandForm>
        )}
      </header>
      <main id="content" tabIndex={-1} className={wide ? 'desk-wide' : 'measure'}>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
    </div>
  )
}
