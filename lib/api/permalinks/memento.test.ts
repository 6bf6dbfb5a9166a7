import { expect, test } from 'vitest'
import { linkHeader, writeLinkset } from './links'
import { neighbourLinks, readHttpDate, versionAt, writeTimemap } from './memento'

const ORIGIN = 'https://mahzar.example'
const VERSIONS = [
  { version: 3, at: '2022-03-01T10:00:00.900Z' },
  { version: 2, at: '2022-02-01T10:00:00.000Z' },
  { version: 1, at: '2022-01-01T10:00:00.500Z' },
]

test.each([
  ['Sat, 01 Jan 2000 00:00:00 GMT', 1],
  ['Sat, 01 Jan 2022 10:00:00 GMT', 1],
  ['Tue, 01 Feb 2022 09:59:59 GMT', 1],
  ['Tue, 01 Feb 2022 10:00:00 GMT', 2],
  ['Tue, 01 Mar 2022 10:00:00 GMT', 3],
  ['Fri, 01 Jan 2100 00:00:00 GMT', 3],
])('at %s version %i stood', (moment, version) => {
  expect(versionAt(VERSIONS, readHttpDate(moment))?.version).toBe(version)
})

test.each([
  '',
  'yesterday',
  '2022-02-01',
  'Tue, 01 Feb 2022 10:00:00 +0100',
  'Tue, 99 Feb 2022 10:00:00 GMT',
  'Wed, 30 Feb 2022 10:00:00 GMT',
])('“%s” is no date as HTTP writes it', (told) => {
  expect(readHttpDate(told)).toBeNaN()
})

test('a time map lists every version, the oldest first, with the second it was made in', () => {
  expect(writeTimemap('74s75tkgq8', VERSIONS, ORIGIN)).toBe(`\
<https://mahzar.example/m/74s75tkgq8>; rel="original timegate",
<https://mahzar.example/m/74s75tkgq8.timemap>; rel="self"; type="application/link-format",
<https://mahzar.example/m/74s75tkgq8/v/1>; rel="first memento"; datetime="Sat, 01 Jan 2022 10:00:00 GMT",
<https://mahzar.example/m/74s75tkgq8/v/2>; rel="memento"; datetime="Tue, 01 Feb 2022 10:00:00 GMT",
<https://mahzar.example/m/74s75tkgq8/v/3>; rel="last memento"; datetime="Tue, 01 Mar 2022 10:00:00 GMT"
`)
})

test('a version tells its neighbours and the ends of the history, each once', () => {
  const rels = (version: number) =>
    Object.fromEntries(
      neighbourLinks('74s75tkgq8', VERSIONS, version).map(({ href, rel }) => [href.at(-1), rel]),
    )
  expect(rels(2)).toEqual({ 2: 'memento', 1: 'first prev memento', 3: 'next last memento' })
  expect(rels(1)).toEqual({ 1: 'first memento', 2: 'next memento', 3: 'last memento' })
})

test('a link set tells what the headers tell, each form leading back to the page', () => {
  const { linkset } = JSON.parse(writeLinkset('74s75tkgq8', ORIGIN))
  const page = `${ORIGIN}/m/74s75tkgq8`
  expect(linkset[0]).toMatchObject({
    anchor: page,
    'cite-as': [{ href: page }],
    item: [{ href: `${page}.json`, type: 'application/json' }],
  })
  expect(linkset).toContainEqual(
    expect.objectContaining({ anchor: `${ORIGIN}/fa/meetings/74s75tkgq8`, 'cite-as': [{ href: page }] }),
  )
  expect(linkset[0].type.map(({ href }: { href: string }) => href)).toContain('https://schema.org/AboutPage')
  expect(linkset[0].describedby).toContainEqual({ href: `${page}.bib`, type: 'application/x-bibtex' })
  expect(linkset).toContainEqual(
    expect.objectContaining({ anchor: `${page}.json`, collection: [{ href: page, type: 'text/html' }] }),
  )
  expect(linkset).toContainEqual(
    expect.objectContaining({ anchor: `${page}.ris`, describes: [{ href: page, type: 'text/html' }] }),
  )
})

test('links are absolute in a header, addresses elsewhere left as they are', () => {
  const links = [
    { rel: 'cite-as', href: '/m/74s75tkgq8' },
    { rel: 'type', href: 'https://schema.org/Event' },
  ]
  expect(linkHeader(links, ORIGIN)).toBe(
    '<https://mahzar.example/m/74s75tkgq8>; rel="cite-as", <https://schema.org/Event>; rel="type"',
  )
})
