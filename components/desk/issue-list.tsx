import { DoubtNote } from '@/components/ui/reading-note'

type IssueListProps = {
  label: string
  issues: readonly Parameters<typeof DoubtNote>[0]['issue'][]
}

/** What reading was unsure of. */
export function IssueList({ label, issues }: IssueListProps) {
  if (issues.length === 0) return null
  return (
    <ul className="filing-issues" aria-label={label}>
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.message}`}>
          <DoubtNote issue={issue} />
        </li>
      ))}
    </ul>
  )
}
