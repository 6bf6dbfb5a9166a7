/** Words with the article written on to them, where a language's is. */
import type { Document } from '../document'
import type { Vocabulary } from '../gazetteer/vocabulary'

/** Letters of a word that stand after the article: of fewer it is no article. */
const FEWEST_AFTER = 3

/** A word of a name without the article written on to it. */
export function withoutArticle({ lexicon: { article } }: Vocabulary, word: string): string {
  if (article === null || !word.startsWith(article.letters)) return word
  return word.length >= article.letters.length + FEWEST_AFTER ? word.slice(article.letters.length) : word
}

/** Whether a word begins with the article, and nothing before it. */
export const beginsWithArticle = ({ vocabulary: { lexicon } }: Document, word: string | undefined): boolean =>
  lexicon.article !== null && word?.startsWith(lexicon.article.letters) === true

/** Whether what is written on to a word ends with the article. */
export const endsWithArticle = ({ vocabulary: { lexicon } }: Document, prefix: string): boolean =>
  lexicon.article !== null && prefix.endsWith(lexicon.article.letters)

/** A name's word written with the article, and not with a first letter that only folding makes one: الجديد, but not ألبرت. */
export function isArticled({ tokens, text, vocabulary }: Document, index: number): boolean {
  const { article } = vocabulary.lexicon
  const token = tokens[index]
  const articled = article && token?.kind === 'word' ? article.name.exec(token.text)?.[0] : undefined
  if (!article || !token || articled === undefined) return false
  const initial = token.start + articled.length - article.letters.length
  return articled.endsWith(article.swallowed) || article.initials.has(text.quote(initial, initial + 1))
}

/** A title's word with the article. */
export const isArticledInTitle = ({ tokens, vocabulary: { lexicon } }: Document, index: number): boolean =>
  lexicon.article?.title.test(tokens[index]?.text ?? '') === true

/** A word with the article that has the form of a country's adjective, whether any list holds it or not. */
export const isDemonymLike = ({ tokens, vocabulary: { lexicon } }: Document, index: number): boolean =>
  lexicon.article?.demonym.test(tokens[index]?.text ?? '') === true
