import type { SourceSummary } from '@/lib/archive/dto'
import { SourceEntry } from '../source-entry'

/** Sources, the latest first. */
export function LatestSources({ sources }: { sources: readonly SourceSummary[] }) {
  return (
    <ul className="plain-list two-columns">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceEntry source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Where the registry's facts were found. */
export function References({ references }: { references: readonly string[] }) {
  return (
    <ul className="plain-list small">
      {references.map((reference) => (
        <li key={reference} dir="ltr">
          <a href={reference} rel="external nofollow noreferrer">
            {reference.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        </li>
      ))}
    </ul>
  )
}
