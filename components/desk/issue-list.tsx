import { useLocale, useTranslations } from 'next-intl'

type IssueListProps = { label: string; issues: readonly { code: string; message: string }[] }

/** What reading was unsure of, in the reader's language; what it says in English tells more, and is said to whoever reads that. */
export function IssueList({ label, issues }: IssueListProps) {
  const t = useTranslations('issue')
  const locale = useLocale()
  if (issues.length === 0) return null
  return (
    <ul className="filing-issues" aria-label={label}>
      {issues.map(({ code, message }) => {
        const key = `${code}.text`
        const known = isIssue(key, t.has)
        return (
          <li key={`${code} ${message}`}>
            {locale !== 'en' && known ? t(key) : <bdi lang="en">{message}</bdi>}
          </li>
        )
      })}
    </ul>
  )
}

type IssueKey = `${'text-cut'}.text`

/** Codes of an earlier or later parser have no words here. */
function isIssue(key: string, has: (key: IssueKey) => boolean): key is IssueKey {
  return Reflect.apply(has, null, [key])
}
