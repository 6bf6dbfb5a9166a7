import path from 'node:path'
import { expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { CITIES_NAMED, foreignNamesOfCity, foreignNamesOfState } from './foreign-names'
import { Lexicon, type Sort, spellingOf } from './lexicon'

const thing = (sort: Sort, slug: string, ...names: string[]) => ({
  sort,
  slug,
  spellings: names.map((name) => spellingOf(name, 'en')),
  foreign: [
    ...foreignNamesOfCity(slug),
    ...(sort === 'party' ? foreignNamesOfState(slug.toUpperCase()) : []),
  ].map(({ text, language }) => spellingOf(text, language)),
})
const lexicon = new Lexicon([
  thing('place', 'bandar-seri-begawan', 'Bandar Seri Begawan'),
  thing('place', 'sharm-el-sheikh', 'Sharm el-Sheikh'),
  thing('place', 'damascus', 'Damascus'),
  thing('party', 'sy', 'Syria'),
  thing('party', 'ae', 'United Arab Emirates'),
  thing('official', 'alexander-lavrentiev', 'Alexander Lavrentiev'),
])
const slugs = (things: readonly { slug: string }[]) => things.map(({ slug }) => slug)

test('a place is heard by its whole name, not by a piece of it', () => {
  expect(slugs(lexicon.heard.soundingLike('damaskus'))).toEqual(['damascus'])
  expect(slugs(lexicon.heard.soundingLike('serie'))).toEqual([])
  expect(slugs(lexicon.heard.soundingLike('begavan'))).toEqual([])
  expect(slugs(lexicon.heard.soundingLikeAll(['bandar', 'seri', 'begavan']))).toEqual(['bandar-seri-begawan'])
  expect(slugs(lexicon.heard.soundingLikeAll(['bandar', 'begavan']))).toEqual([])
})

test('a person is heard by any word of the name', () => {
  expect(slugs(lexicon.heard.soundingLike('lawrentjew'))).toEqual(['alexander-lavrentiev'])
})

test.each([
  ['syrie', 'syria'],
  ['syrien', 'syria'],
  ['siria', 'syria'],
  ['damas', 'damascus'],
  ['emiratsarabesunis', 'united arab emirates'],
  ['vereinigtearabischeemirate', 'united arab emirates'],
])('“%s” stands for “%s”', (typed, own) => {
  expect(lexicon.ownNameOf(typed)?.join(' ')).toBe(own)
})

test('every city that is named in other languages is on file', () => {
  const { places } = readRegistry(path.join(import.meta.dirname, '..', '..', '..', 'seeds', 'registry'))
  const slugs = new Set(places.map(({ slug }) => slug))
  expect(CITIES_NAMED.filter((slug) => !slugs.has(slug))).toEqual([])
})
