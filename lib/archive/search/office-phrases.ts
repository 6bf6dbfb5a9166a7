/** How texts tell of an office, whatever the words of a query for it: in all languages, with whose it is. */
import type { Lexicon, Thing } from './lexicon'
import { pruned } from './naming'
import { namesOfKind, SERVING } from './office-names'
import type { Tenure } from './offices-held'
import { type Script, scriptOf } from './sounds'
import type { Phrase } from './terms'
import { formsOf, plainWords } from './words'

/** A party's names in one script: all those of one word together, and each longer one. */
function namesIn({ spellings, foreign }: Thing, script: Script): Phrase[] {
  const written = [...spellings, ...foreign.filter(({ language }) => language === 'en' || script !== 'Latin')]
    .map(({ words }) => words)
    .filter(([word]) => word !== undefined && scriptOf(word) === script)
  const short = written.flatMap((words) => (words.length === 1 ? words.flatMap(formsOf) : []))
  const long = written.filter((words) => words.length > 1).map((words): Phrase => words.map(formsOf))
  return short.length === 0 ? long : [[[...new Set(short)]], ...long]
}

/** “Russian foreign minister”, “foreign minister of Russia”; elsewhere the country stands after the office, or an adjective before it. */
function saidOf(name: Phrase, party: Phrase, script: Script): Phrase[] {
  const after = script === 'Latin' ? [...name, ['of'], ...party] : [...name, ...party]
  return script === 'Arabic' ? [after] : [after, [...party, ...name]]
}

/**
 * @param holders of one office. Of one that is told by what it deals with, texts say the title, where nobody
 * else has the same
 */
export function officePhrases(lexicon: Lexicon, holders: readonly Tenure[]): Phrase[] {
  const [first] = holders
  const kind = first?.kind ?? null
  const party = lexicon.things.find(({ sort, slug }) => sort === 'party' && slug === first?.party)
  if (kind === null || SERVING.has(kind) || party === undefined || first?.affairs.size)
    return titles(lexicon, holders)
  const said = namesOfKind(kind).map((words) => {
    const script = scriptOf(words[0] ?? '')
    const name: Phrase = words.map(formsOf)
    return namesIn(party, script).map((own) => saidOf(name, own, script))
  })
  // Each name of the office with the first of the party's, then with the next: not all of them are sought.
  const most = Math.max(...said.map((phrases) => phrases.length))
  return pruned(
    Array.from({ length: most }, (_, place) => said.flatMap((phrases) => phrases[place] ?? [])).flat(),
  )
}

function titles({ offices }: Lexicon, holders: readonly Tenure[]): Phrase[] {
  const own = new Set(holders)
  const isShared = (text: string) =>
    offices.tenures.some((tenure) => !own.has(tenure) && Object.values(tenure.title).includes(text))
  return [...new Set(holders.flatMap(({ title }) => Object.values(title)))]
    .filter((text) => !isShared(text))
    .map((text) => plainWords(text).map(formsOf))
    .filter((phrase) => phrase.length > 1)
}
