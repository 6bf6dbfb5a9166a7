import type { ReactNode } from 'react'
import { DoubtNote } from '@/components/ui/reading-note'

type Issue = Parameters<typeof DoubtNote>[0]['issue']
type IssueListProps = {
  label: string
  issues: readonly Issue[]
  /** What can be said to each. */
  answerTo?: (issue: Issue) => ReactNode
}

/** What reading was unsure of. */
export function IssueList({ label, issues, answerTo }: IssueListProps) {
  if (issues.length === 0) return null
  return (
    <ul className="filing-issues" aria-label={label}>
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.message}`}>
          <DoubtNote issue={issue} />
          {answerTo?.(issue)}
        </li>
      ))}
    </ul>
  )
}
