/**
 * Names of people: the registry's spellings first, then strangers' names that stand in quotation
 * marks or begin with a given name, then surnames alone of people named before. In this order,
 * because a surname counts only once its bearer is known.
 */
import type { Document } from '../document'
import { coverage } from '../in-order'
import { withoutArticle } from './articles'
import { settleBearers } from './bearers'
import { courtesyEnd } from './courtesies'
import { initialsBefore } from './name-forms'
import { isByname, type Name, wordsIn } from './name-words'
import { settleNear } from './near-spellings'
import { placed } from './placed-names'
import { strangers } from './strangers'
import { surnamesAlone, withoutPartedSurnames } from './surnames'
import { titled } from './titled'

function registered(document: Document): Name[] {
  const names: Name[] = []
  for (const mark of document.marks.within('official', 0, document.tokens.length)) {
    const slugs = [...new Set(mark.values.map((value) => value.slug))]
    // "the two heads of": a surname that only begins the words of an office.
    const surname = mark.values.every((value) => value.surname)
    if (surname && (document.marks.at('office', mark.from)?.to ?? 0) > mark.to) continue
    // Courtesies that the registry spells a name with are none of its words.
    const courtesy = courtesyEnd(document, mark.from)
    const from = courtesy < mark.to - 1 ? courtesy : mark.from
    names.push({
      from: initialsBefore(document, from),
      to: mark.to,
      slugs,
      words: wordsIn(document, from, mark.to),
      surname,
      ambiguous: mark.values.some((value) => value.ambiguous) || slugs.length > 1,
      near: false,
    })
  }
  return names
}

/** All names of people in a document, in order. */
export function findNames(document: Document): Name[] {
  const known = settleBearers(document, registered(document))
  const first = document.vocabulary.lexicon.titles === 'before'
  // A title before a name tells where the name begins; after it, where it ends.
  const led = first ? settleNear(document, titled(document, known)) : []
  const strange = settleNear(document, strangers(document, [...known, ...led]))
  const beside = first ? led : settleNear(document, titled(document, [...known, ...strange]))
  const given = (name: Name) => document.vocabulary.givenNames.has(name.words[0] ?? '')
  const rests = beginningWithSurnames(document, beside, [...known, ...strange, ...beside])
  const others = beside.filter((name) => given(name) || !rests.has(name))
  const covered = coverage([...known, ...strange, ...others], document.tokens.length)
  const unknown = settleNear(
    document,
    placed(document, (index) => covered[index] === 1),
  )
  const all = withoutRanks(document, [...known, ...strange, ...others, ...unknown]).filter(
    (name) =>
      !beginsWithByname(document, name) &&
      // Courtesies and nothing else: "Ayatollah Seyyed" before a name.
      (name.slugs.length > 0 || courtesyEnd(document, name.from) < name.to),
  )
  const whole = withoutPartedSurnames(document, all)
  return settle(
    document,
    [...whole, ...surnamesAlone(document, whole)].sort((a, b) => a.from - b.from),
  )
}

/** "(the palace) de Lopez": where names have capitals, what begins with a small word that joins names is the rest of one. */
const beginsWithByname = (document: Document, { from, slugs }: Name): boolean =>
  document.vocabulary.lexicon.capitalsAreNames &&
  slugs.length === 0 &&
  document.tokens[from]?.capital === false &&
  isByname(document, from)

/** "General A" of "General B A": a rank that is a given name too is none where somebody of that surname is named in full. */
function withoutRanks(document: Document, names: readonly Name[]): Name[] {
  const isRank = (name: Name) => document.marks.phrase('honorifics', name.from)?.to === name.from + 1
  const full = new Map<string, Name>()
  for (const name of names)
    if (name.words.length > 1 && !name.surname && !isRank(name)) full.set(surnameOf(document, name), name)
  return names.map((name) => {
    if (name.slugs.length > 0 || name.words.length !== 2 || !isRank(name)) return name
    const bearer = full.get(surnameOf(document, name))
    return bearer
      ? { ...name, from: name.from + 1, slugs: [...bearer.slugs], words: bearer.words, surname: true }
      : name
  })
}

const surnameOf = ({ vocabulary }: Document, name: Name) =>
  withoutArticle(vocabulary, name.words.at(-1) ?? '')

/** "President Aoun border talks": words after the surname of somebody named elsewhere are none of his name. */
function beginningWithSurnames(
  document: Document,
  beside: readonly Name[],
  names: readonly Name[],
): Set<Name> {
  const firstWords = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.words.length < 2) continue
    const known = firstWords.get(surnameOf(document, name)) ?? new Set()
    firstWords.set(surnameOf(document, name), known.add(name.words[0] ?? ''))
  }
  const rests = beside.filter((name) => {
    const bearers = firstWords.get(withoutArticle(document.vocabulary, name.words[0] ?? ''))
    return [...(bearers ?? [])].some((first) => !name.words.includes(first))
  })
  return new Set(rests)
}

/** A surname is of whoever bears it among those named in full: the last before it, else the first after. */
function bearersOf(document: Document, names: readonly Name[]): (name: Name) => Name | undefined {
  const full = new Map<string, Name[]>()
  for (const name of names) {
    if (name.surname || (name.slugs.length === 0 && name.words.length < 2)) continue
    const surname = surnameOf(document, name)
    const known = full.get(surname)
    if (known) known.push(name)
    else full.set(surname, [name])
  }
  return (name) => {
    const bearers = full.get(surnameOf(document, name)) ?? []
    return bearers.findLast((other) => other.from < name.from) ?? bearers[0]
  }
}

/** Officials by the last one or two words of their names in full on this page: el-Abbasi of Sabit el-Abbasi. */
function endsOfNames(names: readonly Name[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { slugs, words } of names)
    for (const size of [1, 2])
      if (slugs.length === 1 && words.length > size) found.set(words.slice(-size).join(' '), slugs)
  return found
}

/** A stranger's name that is the end of an official's. */
function shortened(name: Name, ends: ReadonlyMap<string, readonly string[]>): Name {
  if (name.slugs.length > 0) return name
  const slugs = ends.get(name.words.join(' '))
  return slugs ? { ...name, slugs: [...slugs] } : name
}

/** A shared or common spelling counts only where its bearer is named in full too. */
function settle(document: Document, names: readonly Name[]): Name[] {
  const bearerOf = bearersOf(document, names)
  const ends = endsOfNames(names)
  const told = new Set(names.flatMap((name) => (name.surname ? [] : name.slugs)))
  return names.map((name) => {
    if (!name.surname) return shortened(name, ends)
    const bearer = bearerOf(name)
    const named = name.slugs.filter((slug) => told.has(slug))
    const known = bearer?.slugs[0]
    if (bearer && (known === undefined || !name.slugs.includes(known)))
      return {
        ...name,
        slugs: bearer.slugs,
        words: known === undefined ? bearer.words : name.words,
        ambiguous: false,
      }
    if (bearer && known !== undefined) return { ...name, slugs: [known], ambiguous: false }
    return named.length > 0 ? { ...name, slugs: named, ambiguous: false } : name
  })
}
