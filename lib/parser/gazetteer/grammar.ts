/** How a language builds its sentences and writes its words, as its lexicon tells it. */
import type { LexiconData } from '../languages/schema'
import { foldSpelling } from '../text/fold'

/** The article where it is written on to words; all folded. */
export interface Article {
  letters: string
  swallowed: string
  initials: ReadonlySet<string>
  /** A word of a name, and one of a title, with the article and what may stand before that. */
  name: RegExp
  title: RegExp
  /** An adjective of a country with the article, the conjunction written on to it or not. */
  demonym: RegExp
}

/** The words that names are made with; all folded. */
export interface Naming {
  compounds: ReadonlySet<string>
  fathers: ReadonlySet<string>
  servant: string | null
  fathersEndings: readonly string[]
}

/**
 * How a language builds its sentences: what of its lexicon is asked again and again while a text is read, and so held
 * in an object that is the same for all languages.
 */
export interface Grammar
  extends Pick<LexiconData, 'order' | 'titles' | 'premodified' | 'capitalsAreNames' | 'presentPlans'> {
  heads: 'first' | 'last'
  purpose: readonly string[]
  determining: readonly string[]
  possessive: readonly string[]
  participles: readonly string[]
  adjectiveEndings: readonly string[]
  uninflectedEndings: readonly string[]
  /** What is written on to verbs, and what of it says where; null where nothing is. */
  toVerbs: ReadonlySet<string>
  attachedLocatives: readonly string[]
  article: Article | null
  naming: Naming
}

const folded = (words: readonly string[] = []): string[] => words.map(foldSpelling)

function articleOf({ article, attached, phrases }: LexiconData): Article | null {
  if (!article) return null
  const [letters, swallowed] = [foldSpelling(article.letters), foldSpelling(article.swallowed)]
  const and = folded(attached.filter((one) => phrases.and.includes(one))).join('|')
  const after = (before: readonly string[]) =>
    new RegExp(`^(?:(?:${folded(before).join('|')})?${letters}|(?:${and})?${swallowed})`)
  return {
    letters,
    swallowed,
    initials: new Set(article.initials),
    name: after(article.onNames),
    title: after(article.onTitles),
    demonym: new RegExp(`^(?:${and})?${letters}.{3,}(?:${folded(article.demonymEndings).join('|')})$`),
  }
}

export const namingOf = ({ naming }: LexiconData): Naming => ({
  compounds: new Set(folded(naming?.compounds)),
  fathers: new Set(folded(naming?.fathers)),
  servant: naming?.servant === undefined ? null : foldSpelling(naming.servant),
  fathersEndings: folded(naming?.fathersEndings),
})

export const grammarOf = (lexicon: LexiconData): Grammar => ({
  order: lexicon.order,
  titles: lexicon.titles,
  premodified: lexicon.premodified,
  capitalsAreNames: lexicon.capitalsAreNames,
  presentPlans: lexicon.presentPlans,
  heads: lexicon.heads ?? 'first',
  purpose: lexicon.purpose ?? [],
  determining: lexicon.determining ?? [],
  possessive: lexicon.possessive ?? [],
  participles: folded(lexicon.participles),
  adjectiveEndings: folded(lexicon.adjectiveEndings),
  uninflectedEndings: folded(lexicon.uninflectedEndings),
  toVerbs: new Set(folded(lexicon.attaching?.toVerbs)),
  attachedLocatives: folded(lexicon.attaching?.locatives),
  article: articleOf(lexicon),
  naming: namingOf(lexicon),
})
