/** Lists that no pass asks for would be filled in vain by whoever adds a language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dateLexiconSchema } from '../dates/lexicon'
import { pageLexiconSchema } from '../text/page-lexicon'
import { lexiconSchema, phraseNames } from './schema'

const PARSER = 'lib/parser'
/** Where the lists are declared and filled. */
const DECLARED = /^languages\b|^dates.lexicon\.ts$|^text.page-lexicon\.ts$/
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm

const source = readdirSync(PARSER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !DECLARED.test(file))
  .map((file) => readFileSync(join(PARSER, file), 'utf8').replaceAll(COMMENT, ''))
  .join('\n')
const asked = new Set(source.match(/\w+/g))

test.each([
  ['words', Object.keys(lexiconSchema.shape)],
  ['phrases', phraseNames],
  ['dates', Object.keys(dateLexiconSchema.shape)],
  ['pages', Object.keys(pageLexiconSchema.shape)],
])('every list of a language’s %s is asked for by some pass', (_, lists) => {
  expect(lists.length).toBeGreaterThan(0)
  expect(lists.filter((name) => !asked.has(name))).toEqual([])
})
