/** The registry's names in one language, as entries of its vocabulary. */
import { inLanguage, type Registry } from '@/lib/registry/schema'
import type { Declension } from '../languages/declension'
import type { LexiconData } from '../languages/schema'
import { foldSpelling } from '../text/fold'
import { CAPITAL, type Entry, entry, spelt, withVariety } from './entries'
import { type Naming, namingOf } from './grammar'
import type { Trie } from './trie'

/** How many names a folded spelling has: "abd al-salam" and "abu marzouk" are one. */
const wordsOfName = (form: string, { compounds }: Naming) =>
  form.split(' ').filter((word, at, words) => at === words.length - 1 || !compounds.has(word)).length

/** Numbers of sovereigns in figures too: II. Abdullah, 2. Abdullah. */
const SOVEREIGN = new Map([
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
  ['V', '5'],
  ['VI', '6'],
  ['VII', '7'],
  ['VIII', '8'],
])

function inFigures(spelling: string): string[] {
  const [numeral = '', ...words] = spelling.split('. ')
  const figure = SOVEREIGN.get(numeral)
  return figure && words.length > 0 ? [`${figure}. ${words.join('. ')}`] : []
}

/** Letters of a surname that may be told without the article before it. */
const LONG_SURNAME = 5

/** The surname of "el-Busaidi" without its article, where the language's names have small words before them. */
function bareSurname(spelling: string, { phrases }: LexiconData): string[] {
  const [article = '', surname = '', ...others] = spelling.split(/[\s-]/)
  const joins = (phrases.bynames ?? []).includes(article.toLowerCase()) && others.length === 0
  const given = (phrases.givenNames ?? []).includes(surname)
  return joins && CAPITAL.test(surname) && surname.length >= LONG_SURNAME && !given ? [surname] : []
}

function addOfficials(
  trie: Trie<Entry>,
  registry: Registry,
  lexicon: LexiconData,
  declension: Declension | null,
): void {
  const languages = [lexicon.language, ...lexicon.neighbours]
  const naming = namingOf(lexicon)
  for (const official of registry.officials) {
    const ambiguous = new Set((official.ambiguous ?? []).map(foldSpelling))
    const listed = languages
      .flatMap((language) => inLanguage(official.names, language) ?? [])
      .flatMap((spelling) => [spelling, ...inFigures(spelling), ...bareSurname(spelling, lexicon)])
    const forms = new Map(listed.map((spelling) => [foldSpelling(spelling), declension?.all ?? 0]))
    const small = listed
      .filter((spelling) => !CAPITAL.test(spelling))
      .map((one) => foldSpelling(one).slice(0, 3))
    const capital = (form: string) => !small.some((lead) => form.startsWith(lead))
    for (const [form, cases] of declension?.namesOf(listed) ?? []) forms.set(form, cases)
    for (const [form, cases] of forms) {
      const value = {
        slug: official.slug,
        surname: wordsOfName(form, naming) === 1,
        ambiguous: ambiguous.has(form),
      }
      const one = entry('official', value, cases)
      trie.add(form, capital(form) ? withVariety(one, { capital: true }) : one)
    }
  }
}

/** A registered name in all its forms, each once with the name; one that is another's form is not declined again. */
function registeredForms(names: readonly string[], declension: Declension | null): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    const folded = foldSpelling(name)
    if (declension && !found.has(folded))
      for (const { form } of declension.forms(name, 'thing')) found.set(form, name)
    found.set(folded, name)
  }
  return found
}

/** Adds the names of officials, parties, places and series. */
export function addRegistry(
  trie: Trie<Entry>,
  registry: Registry,
  lexicon: LexiconData,
  declension: Declension | null,
): void {
  const { language } = lexicon
  addOfficials(trie, registry, lexicon, declension)
  const add = (names: readonly string[], one: Entry) => {
    for (const [form, name] of registeredForms(names, declension))
      trie.add(form, one.category === 'series' ? one : spelt(name, one))
  }
  for (const party of registry.parties) {
    add(inLanguage(party.names, language) ?? [], entry('party', { slug: party.slug, demonym: false }))
    const demonym = entry('party', { slug: party.slug, demonym: true })
    add(inLanguage(party.demonyms, language) ?? [], withVariety(demonym, { demonym: true }))
  }
  for (const place of registry.places) {
    const former = (place.formerNames ?? []).flatMap((one) => inLanguage(one.name, language) ?? [])
    add([...(inLanguage(place.names, language) ?? []), ...former], entry('place', { slug: place.slug }))
  }
  for (const [slug, series] of Object.entries(registry.series))
    add(inLanguage(series.names, language) ?? [], entry('series', { slug }))
}
