import { useLocale } from 'next-intl'
import { issueInWords, type Note } from '@/lib/i18n/reading-notes'
import { Told } from './told'

/** A sentence of the archive's own, marked where it is not in the reader's language. */
export function ReadingNote({ note }: { note: Note }) {
  const locale = useLocale()
  return note.language === locale ? (
    <>{note.text}</>
  ) : (
    <bdi lang={note.language} dir="ltr">
      {note.text}
    </bdi>
  )
}

type IssueProps = {
  issue: { code: string; message: string; start: number | null; end: number | null }
  /** The source that it was noted of. */
  source: { text: string; language: string | null } | undefined
}

/** What reading was unsure of, with the words that it is about. */
export function IssueNote({ issue: { code, message, start, end }, source }: IssueProps) {
  const locale = useLocale()
  const words =
    source === undefined || start === null || end === null
      ? ''
      : Array.from(source.text).slice(start, end).join('')
  return (
    <>
      <ReadingNote note={issueInWords(locale, code, message)} />{' '}
      {words !== '' && (
        <q>
          <Told text={words} language={source?.language} />
        </q>
      )}
    </>
  )
}
