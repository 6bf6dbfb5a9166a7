import { useLocale, useTranslations } from 'next-intl'
import { nameFor } from '@/lib/i18n/names'
import { toldParts } from '@/lib/i18n/told-text'

/** The characters of a text from elsewhere, its invisible direction marks made visible. */
export function ToldCharacters({ text }: { text: string }) {
  const t = useTranslations('source')
  let position = 0
  return toldParts(text).map((part) => {
    const key = position
    position += part.control ? 1 : part.text.length
    if (!part.control) return part.text
    return (
      <span key={key} className="control-mark" title={t('control', { code: part.code })}>
        {part.code}
      </span>
    )
  })
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
