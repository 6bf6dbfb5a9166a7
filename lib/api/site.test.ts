import { describe, expect, test } from 'vitest'
import { siteOf } from './site'

const asked = (headers: Record<string, string>) => ({ headers: new Headers(headers) })

describe('without settings', () => {
  test('the archive stands where it was asked', () => {
    expect(siteOf(asked({ host: 'localhost:3000' }), {}).origin).toBe('http://localhost:3000')
    const behind = {
      host: 'inside:3000',
      'x-forwarded-host': 'archive.example',
      'x-forwarded-proto': 'https',
    }
    expect(siteOf(asked(behind), {}).origin).toBe('https://archive.example')
  })

  test('no host that is none finds its way into an address', () => {
    for (const host of ['', 'a b', 'evil"><script>', 'x/y', `${'a'.repeat(300)}.example`])
      expect(siteOf(asked({ 'x-forwarded-host': host }), {}).origin).toBe('http://mahzar.localhost')
  })

  test('records are named by a domain that nobody can own', () => {
    expect(siteOf(asked({ host: 'archive.example' }), {})).toMatchObject({
      domain: 'mahzar.localhost',
      contact: null,
    })
  })
})

test('the settings count more than what was asked', () => {
  const settings = { PUBLIC_ADDRESS: 'https://archive.example/', CONTACT_EMAIL: 'desk@archive.example' }
  expect(siteOf(asked({ host: 'localhost:3000' }), settings)).toEqual({
    origin: 'https://archive.example',
    domain: 'archive.example',
    contact: 'desk@archive.example',
  })
})

test('a setting that is none counts for nothing', () => {
  const settings = { PUBLIC_ADDRESS: 'ftp://archive.example', CONTACT_EMAIL: 'nobody' }
  expect(siteOf(asked({ host: 'localhost:3000' }), settings)).toMatchObject({
    origin: 'http://localhost:3000',
    contact: null,
  })
})
