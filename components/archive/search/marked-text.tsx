import { useLocale, useTranslations } from 'next-intl'
import { Listed } from '@/components/ui/listed'
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

type SnippetLineProps = {
  snippet: Snippet | null
  /** Words that nothing but such a source says of a meeting. */
  onlyTold?: readonly string[]
}

/** Words of a source around what was asked for; they lead to the source. */
export function SnippetLine({ snippet, onlyTold = [] }: SnippetLineProps) {
  if (snippet === null && onlyTold.length === 0) return null
  return (
    <p className="snippet">
      {onlyTold.length > 0 && <OnlyTold words={onlyTold} />} {snippet && <SnippetText snippet={snippet} />}
    </p>
  )
}

function OnlyTold({ words }: { words: readonly string[] }) {
  const t = useTranslations('search')
  const items = words.map((one) => ({ key: one, content: <bdi>{one}</bdi> }))
  return <span className="only-told">{t.rich('onlyTold', { words: () => <Listed items={items} /> })}</span>
}

function SnippetText({ snippet }: { snippet: Snippet }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const { pieces, cut } = snippet
  const whole = [
    ...(cut[0] ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(cut[1] ? [{ text: ' …', marked: false }] : []),
  ]
  return (
    <>
      <MarkedText pieces={whole} language={snippet.language} />{' '}
      <a className="small" href={sourcePath(locale, snippet.sourceId)}>
        {t('openText')}
      </a>
    </>
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
