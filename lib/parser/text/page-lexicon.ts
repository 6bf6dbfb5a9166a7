/** What a language tells about the page around a dispatch. Data only. */
import { z } from 'zod'
import { words } from '../languages/words'
import { foldSpelling } from './fold'

export const pageLexiconSchema = z.strictObject({
  /** Lines beginning so close the dispatch for good: انتهای پیام. */
  closings: words,
  /** Lines beginning so open a list that is not the dispatch (related news, comments); running text may follow. */
  openings: words,
  /** Lines beginning so are furniture by themselves: tags, shares, credits. */
  lines: words,
  /** Words whose full stop ends no sentence. */
  abbreviations: words,
  /** Names whose last word is one letter, and no initial: Ван И. */
  shortNames: words.optional(),
  /** Whether a full stop after figures makes an ordinal of them: 19. */
  ordinalStops: z.boolean().optional(),
})

export interface PageLexicon {
  readonly closings: readonly string[]
  readonly openings: readonly string[]
  readonly lines: readonly string[]
  readonly abbreviations: ReadonlySet<string>
  readonly shortNames: readonly string[]
  readonly ordinalStops: boolean
}

/** Furniture that site software prints in English on pages of every language. */
const ENGLISH = {
  closings: ['you are replying to', 'captcha', 'leave a comment', 'leave a reply'],
  openings: ['related news', 'read more', 'most read', 'latest news'],
  lines: ['tags', 'share', 'http', 'www.', 'photo:', 'source:', 'radio'],
}

const key = (spelling: string) => foldSpelling(spelling).replaceAll(' ', '')

/** Folds a page's cues; blanks in them don't matter. */
export function compilePageLexicon(data: z.infer<typeof pageLexiconSchema>): PageLexicon {
  const entries = pageLexiconSchema.parse(data)
  return {
    closings: [...entries.closings, ...ENGLISH.closings].map(key),
    openings: [...entries.openings, ...ENGLISH.openings].map(key),
    lines: [...entries.lines, ...ENGLISH.lines].map(key),
    abbreviations: new Set(entries.abbreviations.map(key)),
    shortNames: (entries.shortNames ?? []).map((name) => ` ${foldSpelling(name)}`),
    ordinalStops: entries.ordinalStops ?? false,
  }
}
