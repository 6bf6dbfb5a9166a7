/** Who made a version of an entry, and why, in the reader's language. */
import { useTranslations } from 'next-intl'

const CODES = ['registry-loaded', 'registry-imported', 'spelling-taught'] as const
const isCode = (reason: string): reason is (typeof CODES)[number] => CODES.some((code) => code === reason)

/** `by`: the person, or the files where it is null; `why`: a person's own words as they stand. */
export function useVersionWords() {
  const t = useTranslations('registry')
  return {
    by: (actor: string | null) => actor ?? t('byFiles'),
    why: (reason: string) => (isCode(reason) ? t(`why.${reason}`) : reason),
  }
}
