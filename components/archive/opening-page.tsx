import { PageStyle } from '@/components/ui/page-style'
import { type Locale, MANNERS } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import { markupOf } from '../markup/markup'

/** Seconds after which the reader's browser asks again. */
export const ASK_AGAIN = 3

const STYLE =
  'body{font-family:system-ui,sans-serif;line-height:1.7;max-inline-size:36rem;margin:15vh auto;padding-inline:1.5rem;color-scheme:light dark}'

/** What a reader is sent while the archive is being read in: a document by itself, which asks again. */
export function openingDocument(locale: Locale): string {
  const { opening, site } = messagesFor(locale)
  const { html } = markupOf(
    <html lang={locale} dir={MANNERS[locale].direction}>
      <body>
        <PageStyle rules={STYLE} />
        <main>
          <h1>{opening.title}</h1>
          <p>{opening.body}</p>
        </main>
      </body>
    </html>,
  )
  const head = `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="${ASK_AGAIN}"><title>${site.name}</title></head>`
  return `<!DOCTYPE html>${html.replace('<body>', `${head}<body>`)}`
}
