import { useLocale, useTranslations } from 'next-intl'
import { ToldCharacters } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import type { Marked, Snippet, SpellingFound } from '@/lib/archive/dto'

/** Words as they are written, with what was asked for marked; in their own direction. */
export function MarkedText({ pieces, language }: { pieces: Marked; language: string | null }) {
  let position = 0
  return (
    <bdi lang={language ?? undefined} dir="auto">
      {pieces.map(({ text, marked }) => {
        const key = position
        position += text.length
        return marked ? (
          <mark key={key}>
            <ToldCharacters text={text} />
          </mark>
        ) : (
          <ToldCharacters key={key} text={text} />
        )
      })}
    </bdi>
  )
}

/** Words of a source around what was asked for; they lead to the source. */
export function SnippetLine({ snippet }: { snippet: Snippet | null }) {
  const t = useTranslations('search')
  const locale = useLocale()
  if (snippet === null) return null
  const { pieces, cut } = snippet
  const whole = [
    ...(cut[0] ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(cut[1] ? [{ text: ' …', marked: false }] : []),
  ]
  return (
    <p className="snippet">
      <MarkedText pieces={whole} language={snippet.language} />{' '}
      <a className="small" href={sourcePath(locale, snippet.sourceId)}>
        {t('openText')}
      </a>
    </p>
  )
}

/** The spelling by which something was found, where the name shown does not tell. */
export function FoundAs({ spelling }: { spelling: SpellingFound | null }) {
  const t = useTranslations('search')
  const locale = useLocale()
  if (spelling === null || spelling.plainIn.includes(locale)) return null
  return (
    <span className="lesser">
      {t('foundAs')} <MarkedText pieces={spelling.pieces} language={spelling.language} />
    </span>
  )
}
