/**
 * Names of people: the registry's spellings first, then strangers' names that stand in quotation
 * marks or begin with a given name, then surnames alone of people named before. In this order,
 * because a surname counts only once its bearer is known.
 */
import type { Document } from '../document'
import { coverage } from '../in-order'
import { settleBearers } from './bearers'
import { type Name, plain, wordsIn } from './name-words'
import { settleNear } from './near-spellings'
import { placed } from './placed-names'
import { strangers } from './strangers'
import { surnamesAlone } from './surnames'
import { titled } from './titled'

function registered(document: Document): Name[] {
  const names: Name[] = []
  for (const mark of document.marks.within('official', 0, document.tokens.length)) {
    const slugs = [...new Set(mark.values.map((value) => value.slug))]
    names.push({
      from: mark.from,
      to: mark.to,
      slugs,
      words: wordsIn(document, mark.from, mark.to),
      surname: mark.values.every((value) => value.surname),
      ambiguous: mark.values.some((value) => value.ambiguous) || slugs.length > 1,
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
  const rests = beginningWithSurnames(beside, [...known, ...strange, ...beside])
  const others = beside.filter((name) => given(name) || !rests.has(name))
  const covered = coverage([...known, ...strange, ...others], document.tokens.length)
  const unknown = settleNear(
    document,
    placed(document, (index) => covered[index] === 1),
  )
  const all = [...known, ...strange, ...others, ...unknown]
  const names = [...all, ...surnamesAlone(document, all)].sort((a, b) => a.from - b.from)
  return settle(names)
}

const surnameOf = (name: Name) => plain(name.words.at(-1) ?? '')

/** "President Aoun border talks": words after the surname of somebody named elsewhere are none of his name. */
function beginningWithSurnames(beside: readonly Name[], names: readonly Name[]): Set<Name> {
  const firstWords = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.words.length < 2) continue
    const known = firstWords.get(surnameOf(name)) ?? new Set()
    firstWords.set(surnameOf(name), known.add(name.words[0] ?? ''))
  }
  const rests = beside.filter((name) => {
    const bearers = firstWords.get(plain(name.words[0] ?? ''))
    return [...(bearers ?? [])].some((first) => !name.words.includes(first))
  })
  return new Set(rests)
}

/** The first bearer of each surname. */
function bySurname(names: readonly Name[]): Map<string, Name> {
  const bearers = new Map<string, Name>()
  for (const name of names) if (!bearers.has(surnameOf(name))) bearers.set(surnameOf(name), name)
  return bearers
}

/** A shared or common spelling counts only where its bearer is named in full too. */
function settle(names: readonly Name[]): Name[] {
  const full = names.filter((name) => !name.surname && name.slugs.length > 0)
  const inFull = new Set(full.flatMap((name) => name.slugs))
  const registered = bySurname(full)
  const strangers = bySurname(
    names.filter((name) => !name.surname && name.slugs.length === 0 && name.words.length > 1),
  )
  return names.map((name) => {
    if (!name.surname) return name
    const bearer = registered.get(surnameOf(name))
    if (bearer && !name.slugs.includes(bearer.slugs[0] ?? ''))
      return { ...name, slugs: bearer.slugs, ambiguous: false }
    const named = name.slugs.filter((slug) => inFull.has(slug))
    const stranger = strangers.get(surnameOf(name))
    if (named.length === 0 && stranger) return { ...name, slugs: [], words: stranger.words, ambiguous: false }
    return named.length > 0 ? { ...name, slugs: named, ambiguous: false } : name
  })
}
