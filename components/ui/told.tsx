import { useLocale, useTranslations } from 'next-intl'
import { listOf } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { type Alphabet, mixedWords, toldParts } from '@/lib/i18n/told-text'

/**
 * The characters of a text from elsewhere: what is invisible in it and turns what stands around shown as
 * a mark (public/scripts/page.js copies the character for it), words that mix look-alike alphabets underlined.
 */
export function ToldCharacters({ text }: { text: string }) {
  const t = useTranslations('source')
  const locale = useLocale()
  let position = 0
  return toldParts(text).map((part) => {
    const key = position
    position += part.kind === 'control' ? 1 : part.text.length
    if (part.kind === 'text') return part.text
    if (part.kind === 'control')
      return (
        <span key={key} className="control-mark" title={t(`control.${part.sense}`, { code: part.code })}>
          {part.code}
        </span>
      )
    return (
      <span
        key={key}
        className="mixed-word"
        title={t('mixedWord', { alphabets: alphabetsIn(locale, t, part) })}
      >
        {part.text}
      </span>
    )
  })
}

/** The alphabets that a word mixes, as a reader calls them. */
function alphabetsIn(
  locale: Locale,
  t: ReturnType<typeof useTranslations<'source'>>,
  { alphabets }: { alphabets: readonly Alphabet[] },
): string {
  return listOf(
    locale,
    alphabets.map((one) => t(`alphabet.${one}`)),
  )
}

/** Words from a dispatch: in their own direction, cut off from what stands around them. */
export function Told({ text, language }: { text: string; language?: string | null | undefined }) {
  return (
    <bdi lang={language ?? undefined} dir="auto">
      <ToldCharacters text={text} />
    </bdi>
  )
}

type Localised = Parameters<typeof nameFor>[1]

/** A registered name in the reader's language, or in the nearest that there is, marked as such. */
export function Name({ name, fallback = '' }: { name: Localised; fallback?: string }) {
  const locale = useLocale()
  const shown = nameFor(locale, name)
  if (shown === null) return <bdi dir="auto">{fallback}</bdi>
  return <bdi lang={shown.language === locale ? undefined : shown.language}>{shown.text}</bdi>
}

/** Tells the words of a text that may not be what they seem; nothing where there are none. */
export function MixedWords({ text, language }: { text: string; language: string | null }) {
  const t = useTranslations('source')
  const locale = useLocale()
  const words = mixedWords(text)
  if (words.length === 0) return null
  return (
    <div className="mixed-words" role="note">
      <p>{t('mixedWords')}</p>
      <ul>
        {words.map((word) => (
          <li key={word.text}>
            <Told text={word.text} language={language} />{' '}
            <span className="soft">{alphabetsIn(locale, t, word)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
