/** Rules are of no language: the letters of its words stand in its folder alone. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const PARSER = path.resolve(import.meta.dirname, '..')

/** What folds letters is of a script, and what software prints on pages is in every language. */
const OF_SCRIPTS = ['languages/', 'text/', 'dates/stamp-words.ts']

const rules = readdirSync(PARSER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test|\.d)\.ts$/.test(file) && !OF_SCRIPTS.some((one) => file.startsWith(one)),
)

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')

test('no rule holds a word that is written in letters of its own', () => {
  expect(rules.length).toBeGreaterThan(100)
  const found = rules.filter((file) =>
    /[\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(
      withoutComments(readFileSync(path.join(PARSER, file), 'utf8')),
    ),
  )
  expect(found).toEqual([])
})
