/** The figures of a run: records paired with drafts, and how many of each field are right. */
import { linearSumAssignment } from 'linear-sum-assignment'
import type { DraftMeeting, Reading } from '@/lib/parser/draft'
import { languageSchema } from '@/lib/registry/schema'
import { type Comparison, compare, isPerfect, likeness } from './compare'
import type { GoldCase, GoldMeeting } from './corpus'
import type { ArticleFigures, Figures, PartFigures } from './scoreboard'

/** A record and the draft that is taken for it; either may be missing. */
export interface Pairing {
  gold: GoldMeeting | null
  draft: DraftMeeting | null
  compared: Comparison | null
}

export interface Scored {
  gold: GoldCase
  reading: Reading
  pairings: Pairing[]
}

/** The drafts given to the records, each at most once, so that the likeness of all is the highest. */
export function scoreCase(gold: GoldCase, reading: Reading): Scored {
  const drafts = reading.meetings
  const compared = gold.meetings.map((record) => drafts.map((draft) => compare(record, draft)))
  const columns =
    gold.meetings.length > 0 && drafts.length > 0
      ? linearSumAssignment(
          compared.map((row) => row.map(likeness)),
          { maximaze: true },
        ).rowAssignments
      : new Float64Array(gold.meetings.length).fill(-1)
  const taken = new Set<DraftMeeting>()
  const pairings = gold.meetings.map((record, row): Pairing => {
    const column = columns[row] ?? -1
    const [draft, comparison] = [drafts[column], compared[row]?.[column]]
    if (!draft || !comparison || likeness(comparison) === 0)
      return { gold: record, draft: null, compared: null }
    taken.add(draft)
    return { gold: record, draft, compared: comparison }
  })
  const extra = drafts.filter((draft) => !taken.has(draft))
  return {
    gold,
    reading,
    pairings: [...pairings, ...extra.map((draft) => ({ gold: null, draft, compared: null }))],
  }
}

const share = (count: number, of: number) => (of > 0 ? count / of : 1)

/** Figures over some pairings; optional records and the drafts taken for them don't count. */
export function figuresOf(pairings: readonly Pairing[]): Figures {
  const asked = pairings.filter(({ gold }) => !gold?.optional)
  const pairs = asked.flatMap(({ compared }) => (compared ? [compared] : []))
  const gold = asked.filter((one) => one.gold !== null).length
  const predicted = asked.filter((one) => one.draft !== null).length
  const mean = (field: Exclude<keyof Comparison, 'pairs' | 'focus'>) =>
    share(
      pairs.reduce((sum, compared) => sum + Number(compared[field]), 0),
      pairs.length,
    )
  const detectionPrecision = share(pairs.length, predicted)
  const detectionRecall = share(pairs.length, gold)
  const both = detectionPrecision + detectionRecall
  return {
    gold,
    predicted,
    detectionPrecision,
    detectionRecall,
    detectionF1: both > 0 ? (2 * detectionPrecision * detectionRecall) / both : 0,
    kind: mean('kind'),
    status: mean('status'),
    date: mean('date'),
    dateCompatible: mean('dateCompatible'),
    place: mean('place'),
    occasion: mean('occasion'),
    participants: mean('participants'),
    topics: mean('topics'),
    perfect: share(pairs.filter(isPerfect).length, gold),
  }
}

/** Figures over the records in focus: those asked for and those given as such; a pair counts where both are. */
export function figuresInFocus(pairings: readonly Pairing[]): Figures {
  return figuresOf(
    pairings.flatMap((pairing): Pairing[] => {
      const { gold, draft, compared } = pairing
      if (gold?.focus && draft?.focus) return [pairing]
      const alone: Pairing[] = []
      if (gold?.focus && !gold.optional) alone.push({ gold, draft: null, compared: null })
      if (draft?.focus && !gold?.optional) alone.push({ gold: null, draft, compared: null })
      return compared || alone.length > 0 ? alone : []
    }),
  )
}

/** How often the language, the day of publication and the publisher of the dispatch itself are right. */
export function articleFigures(scored: readonly Scored[]): ArticleFigures {
  const right = (is: (one: Scored) => boolean) => share(scored.filter(is).length, scored.length)
  return {
    language: right(({ gold, reading }) => gold.language === reading.language),
    published: right(({ gold, reading }) => gold.article.published === reading.article.published),
    publisher: right(({ gold, reading }) => gold.article.publisher === reading.article.publisher),
  }
}

/** The figures of one part of the corpus. `reliability`: how sure its records were read, and how rightly. */
export function figuresOfPart(
  part: PartFigures['part'],
  scored: readonly Scored[],
  reliability: PartFigures['reliability'],
): PartFigures {
  const pairings = scored.flatMap((one) => one.pairings)
  return {
    part,
    dispatches: scored.length,
    article: articleFigures(scored),
    all: figuresOf(pairings),
    focus: figuresInFocus(pairings),
    languages: languageSchema.options.flatMap((language) => {
      const own = scored.filter(({ gold }) => gold.language === language)
      return own.length === 0
        ? []
        : [{ language, dispatches: own.length, figures: figuresOf(own.flatMap((one) => one.pairings)) }]
    }),
    reliability,
  }
}
