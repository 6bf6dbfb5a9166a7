import { LOCALES, MANNERS } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'

/** For addresses that name no language: the same words in each of them. */
export default function NoLanguageNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="measure">
          {LOCALES.map((locale, place) => {
            const { notFound, site } = messagesFor(locale)
            const Heading = place === 0 ? 'h1' : 'h2'
            return (
              <section key={locale} lang={locale} dir={MANNERS[locale].direction} className="aside-block">
                <Heading>{notFound.title}</Heading>
                <p>
                  <a href={`/${locale}`}>
                    {site.name} · {site.tagline}
                  </a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
