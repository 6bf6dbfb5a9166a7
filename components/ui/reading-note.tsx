import { useLocale, useTranslations } from 'next-intl'
import type { Doubt } from '@/lib/archive/dto'
import { doubtInWords, type Note, ruleInWords } from '@/lib/i18n/reading-notes'
import { Told } from './told'

/** A sentence of the archive's own, marked where it is not in the reader's language. */
function Sentence({ note }: { note: Note }) {
  const locale = useLocale()
  return note.language === locale ? (
    <>{note.text}</>
  ) : (
    <bdi lang={note.language} dir="ltr">
      {note.text}
    </bdi>
  )
}

/** How a value came about. */
export function RuleNote({ told }: { told: Parameters<typeof ruleInWords>[2] }) {
  const t = useTranslations()
  return <Sentence note={ruleInWords(useLocale(), t, told)} />
}

/** What reading was unsure of. */
export function DoubtNote({ issue }: { issue: Parameters<typeof doubtInWords>[2] }) {
  const t = useTranslations()
  return <Sentence note={doubtInWords(useLocale(), t, issue)} />
}

type IssueProps = {
  issue: Doubt
  /** The source that it was noted of. */
  source: { text: string; language: string | null } | undefined
}

/** What reading was unsure of, with the words that it is about. */
export function IssueNote({ issue, source }: IssueProps) {
  const { start, end } = issue
  const words =
    source === undefined || start === null || end === null
      ? ''
      : Array.from(source.text).slice(start, end).join('')
  return (
    <>
      <DoubtNote issue={issue} />{' '}
      {words !== '' && words !== issue.figures.words && (
        <q>
          <Told text={words} language={source?.language} />
        </q>
      )}
    </>
  )
}
