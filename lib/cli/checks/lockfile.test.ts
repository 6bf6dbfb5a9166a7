import { expect, it } from 'vitest'
import { lockFaults } from './lockfile'

const lock = (packages: Record<string, object>) => JSON.stringify({ packages })
const wants = { optionalDependencies: { '@x/win32': '1.0.0' } }

it('names packages for other systems that a lock file leaves out', () => {
  expect(lockFaults(lock({ 'node_modules/x': wants }))).toEqual([expect.stringContaining('@x/win32')])
})

it('finds them beside the package that may need them, or further up', () => {
  expect(lockFaults(lock({ 'node_modules/x': wants, 'node_modules/@x/win32': {} }))).toEqual([])
  expect(
    lockFaults(
      lock({ 'node_modules/@y/z/node_modules/x': wants, 'node_modules/@y/z/node_modules/@x/win32': {} }),
    ),
  ).toEqual([])
})
