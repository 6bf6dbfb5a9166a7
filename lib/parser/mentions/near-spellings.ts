/** Registered people whose surname a page spells with one letter more, less or other than the registry. */
import type { Document } from '../document'
import { withoutArticle } from './articles'
import type { Name } from './name-words'
import { withinOneEdit } from './similar'

/** Surnames shorter than this differ by one letter from other people's. */
const LONG_ENOUGH = 5

/** The only official with the same given names and a surname one letter off; null where there are none or several. */
function nearOfficial(document: Document, words: readonly string[]): string | null {
  const surname = withoutArticle(document.vocabulary, words.at(-1) ?? '')
  const given = words.slice(0, -1).join('')
  if (surname.length < LONG_ENOUGH || given === '') return null
  const found = new Set<string>()
  for (const known of document.vocabulary.index.byGivenNames.get(given) ?? []) {
    const last = withoutArticle(document.vocabulary, known.surname)
    if (last.length >= LONG_ENOUGH && last[0] === surname[0] && withinOneEdit(last, surname))
      found.add(known.slug)
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

/** Gives strangers in full the official whom their spelling is near to. */
export function settleNear(document: Document, names: readonly Name[]): Name[] {
  return names.map((name) => {
    if (name.slugs.length > 0 || name.words.length < 2) return name
    const told = document.tokens
      .slice(name.from, name.to)
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
    const slug = nearOfficial(document, name.words) ?? nearOfficial(document, told)
    return slug === null ? name : { ...name, slugs: [slug], near: true }
  })
}
