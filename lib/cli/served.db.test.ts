/** What the built server answers whom: every page and route, as nobody, reader, editor and administrator. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import { audit } from '@/lib/auth/audit'
import { invite } from '@/lib/auth/invitations'
import { type DeskHand, deskHand } from '@/lib/auth/testing'
import { freePort } from '@/lib/db/port'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { DESK_PAGES } from '@/lib/desk/shapes'
import { addJobNow } from '@/lib/jobs/jobs'
import { build, isBuilt, root, serverFile } from './starting/build'

/** Time for a build on a machine that is busy with other things. */
const PATIENCE = 900_000

const ROLES = ['nobody', 'reader', 'editor', 'administrator'] as const
type Who = (typeof ROLES)[number]

type Row = {
  /** An address of the route. */
  address: string
  /** Who is shown what is there; others are sent to sign in, or told that it is not for them. */
  who: Who
  /** What is answered to those; 200 where nothing is said. */
  statuses?: readonly number[]
}

const ids = { meeting: '', other: '', source: '', join: '', job: '' }

/** What stands in the addresses of the desk's pages. */
const PARTS = (): Record<string, string> => ({
  id: ids.meeting,
  first: ids.meeting,
  second: ids.other,
  kind: 'official',
  slug: 'ali-asghar-khaji',
})

/** Of those whose parts are named as others', and are of other things. */
const OWN_PARTS = (): Record<string, Record<string, string>> => ({
  'jobs/[id]': { id: ids.job },
  'sources/[id]': { id: ids.source },
  'sources/[id]/record': { id: ids.source },
})

/** The pages of the desk, whose own table says who may see them. */
function deskRows(): Record<string, Row> {
  const rows = Object.entries(DESK_PAGES).map(([page, who]) => {
    const route = page === '' ? '/[locale]/desk' : `/[locale]/desk/${page}`
    const address = route.replace(
      /\[(\w+)\]/g,
      (_, part: string) => ({ locale: 'fa', ...PARTS(), ...OWN_PARTS()[page] })[part] ?? 'none',
    )
    // Of a record with nothing to preview, say, there is no page.
    return [route, { address, who, statuses: [200, 404] }] as const
  })
  return Object.fromEntries(rows)
}

/** Every page and route of the app folder: whoever adds one says here, or in the desk's table, who may see it. */
const table = (): Record<string, Row> => ({
  '/': { address: '/', who: 'nobody', statuses: [307] },
  '/.well-known/security.txt': { address: '/.well-known/security.txt', who: 'nobody' },
  '/robots.txt': { address: '/robots.txt', who: 'nobody' },
  '/outlines.svg': { address: '/outlines.svg', who: 'nobody' },
  '/sitemap.xml': { address: '/sitemap.xml', who: 'nobody' },
  '/sitemaps/[part]': { address: '/sitemaps/registry.xml', who: 'nobody' },
  '/m/[...path]': { address: `/m/${ids.meeting}.json`, who: 'nobody' },
  '/[locale]': { address: '/fa', who: 'nobody' },
  '/[locale]/[...rest]': { address: '/fa/nowhere', who: 'nobody', statuses: [404] },
  '/[locale]/about/parser': { address: '/fa/about/parser', who: 'nobody' },
  '/[locale]/api': { address: '/fa/api', who: 'nobody' },
  '/[locale]/days': { address: '/fa/days?since=1400', who: 'nobody', statuses: [303] },
  '/[locale]/meetings/[id]': { address: `/fa/meetings/${ids.meeting}`, who: 'nobody' },
  '/[locale]/meetings/[id]/history': { address: `/fa/meetings/${ids.meeting}/history`, who: 'nobody' },
  '/[locale]/meetings/[id]/v/[version]': { address: `/fa/meetings/${ids.meeting}/v/1`, who: 'nobody' },
  '/[locale]/missing': { address: '/fa/missing', who: 'nobody' },
  '/[locale]/officials': { address: '/fa/officials', who: 'nobody' },
  '/[locale]/officials/[slug]': { address: '/fa/officials/ali-asghar-khaji', who: 'nobody' },
  '/[locale]/overview': { address: '/fa/overview', who: 'nobody' },
  '/[locale]/pairs/[sort]/[a]/[b]': { address: '/fa/pairs/parties/ir/ru', who: 'nobody' },
  '/[locale]/parties/[slug]': { address: '/fa/parties/ir', who: 'nobody' },
  '/[locale]/places/[slug]': { address: '/fa/places/tehran', who: 'nobody' },
  '/[locale]/rounds': { address: '/fa/rounds', who: 'nobody' },
  '/[locale]/rounds/[series]/[number]': { address: '/fa/rounds/astana/17', who: 'nobody' },
  '/[locale]/search': { address: '/fa/search?q=خاجی', who: 'nobody' },
  '/[locale]/sources/[id]': { address: `/fa/sources/${ids.source}`, who: 'nobody' },
  '/[locale]/topics/[slug]': { address: '/fa/topics/humanitarian-aid', who: 'nobody' },
  '/[locale]/desk/sign-in': { address: '/fa/desk/sign-in', who: 'nobody' },
  '/[locale]/desk/second-factor': { address: '/fa/desk/second-factor', who: 'nobody' },
  '/[locale]/desk/join/[token]': { address: `/fa/desk/join/${ids.join}`, who: 'nobody' },
  ...deskRows(),
  '/api/[list]': { address: '/api/meetings.csv', who: 'nobody' },
  '/api/v1/[...path]': { address: '/api/v1/meetings', who: 'nobody' },
  '/api/oai': { address: '/api/oai?verb=Identify', who: 'nobody' },
  '/api/openapi.json': { address: '/api/openapi.json', who: 'nobody' },
  '/api/suggest': { address: '/api/suggest?q=خاجی&locale=fa', who: 'nobody' },
  '/api/try': { address: '/api/try', who: 'nobody', statuses: [404] },
  '/api/health': { address: '/api/health', who: 'nobody' },
  '/api/health/live': { address: '/api/health/live', who: 'nobody' },
  '/api/metrics': { address: '/api/metrics', who: 'nobody', statuses: [401] },
  '/api/dispatches': { address: '/api/dispatches', who: 'nobody', statuses: [405] },
  '/api/jobs/[id]': { address: `/api/jobs/${ids.job}`, who: 'nobody', statuses: [401] },
  '/api/desk/[command]': { address: '/api/desk/sign-in', who: 'nobody', statuses: [405] },
})

/** What stands on file of people, invitations and the log, and is nobody's to see but those whom the page is for. */
const KEPT_APART = {
  '/[locale]/desk/people': ['bystander@example.org', 'for whoever wears the hat'],
  '/[locale]/desk/log': ['marked-in-the-log'],
}

let test: TestDatabase
let server: ChildProcess
let origin: string
let said = ''
const hands = new Map<Who, DeskHand>()

const SITE = 'https://archive.example'
const METRICS_TOKEN = 'a token of the metrics alone'

beforeAll(async () => {
  if (!(await isBuilt())) await build(new AbortController().signal)
  test = await testDatabase()
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  process.env.PUBLIC_ADDRESS = SITE
  await furnish()
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  const front = pathToFileURL(path.join(root, 'lib', 'front', 'front.mjs')).href
  server = spawn(process.execPath, ['--import', front, serverFile], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      DATABASE_URL: test.url,
      CONTACT_EMAIL: 'keeper@example.org',
      METRICS_TOKEN,
      TRUSTED_PROXIES: '1',
      RATE_LIMITS: 'pictures=3 search=5',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  server.stdout?.on('data', (chunk) => {
    said += chunk
  })
  for (let tries = 0; tries < 600; tries += 1) {
    const healthy = await fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server does not answer: ${said}`)
}, PATIENCE)
afterAll(async () => {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  await test.drop()
}, 60_000)

async function furnish(): Promise<void> {
  const { db } = test
  const source = await fileSource(db, 'خاجی در ۴ دی ۱۴۰۰ با پدرسن دیدار کرد.', {
    language: 'fa',
    title: 'دیدار',
  })
  ids.source = source.id
  const people = [{ officialSlug: 'ali-asghar-khaji', partySlug: 'ir', words: 'خاجی' }]
  ids.meeting = await fileMeeting(db, {
    source,
    people,
    days: ['2021-12-25', '2021-12-25'],
    dateWords: '۴ دی ۱۴۰۰',
  })
  ids.other = await fileMeeting(db, { days: ['2021-12-25', '2021-12-25'] })
  for (const role of ['administrator', 'reader', 'editor'] as const) hands.set(role, await deskHand(db, role))
  await deskHand(db, 'reader', 'bystander')
  const inviterId = hands.get('administrator')?.id ?? ''
  ids.join = await invite(db, { role: 'editor', note: 'for whoever wears the hat', inviterId })
  ids.job = await addJobNow(db, 'reread-sources', [], null)
  const nobody = { actor: null, outcome: 'refused', origin: { address: null, requestId: null } } as const
  await audit(db, { ...nobody, action: 'marked-in-the-log' })
}

/** As a browser of somebody with that role; each test has an address of its own, so that none uses up another's. */
function headersOf(who: Who, more: Record<string, string> = {}): Record<string, string> {
  const cookie = hands.get(who)?.headers.get('cookie')
  return {
    ...(cookie ? { cookie } : {}),
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    ...more,
  }
}

const get = (address: string, who: Who = 'nobody', more: Record<string, string> = {}) =>
  fetch(origin + address, { headers: headersOf(who, more), redirect: 'manual' })

/** As the framework's own script asks for a page, in two steps. */
async function getPart(address: string, who: Who): Promise<Response> {
  const headers = { rsc: '1', 'next-url': '/fa' }
  const first = await get(address, who, headers)
  const location = new URL(first.headers.get('location') ?? address, origin)
  return location.searchParams.has('_rsc') ? get(location.pathname + location.search, who, headers) : first
}

const app = path.join(root, 'app')

/** The routes of the app folder, and the files that make them. */
function routesOfApp(): Map<string, string> {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  )
  return new Map(
    files
      .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
      .map((file) => [
        `/${path.posix.dirname(file)}`.replace(/\/\([^)]*\)/g, '').replace(/^\/\.$/, '/'),
        file,
      ]),
  )
}

it('the table tells every page and route of the app folder', () => {
  expect([...routesOfApp().keys()].sort()).toEqual(Object.keys(table()).sort())
})

describe('by role', () => {
  it.each(ROLES)(
    'as %s, each page and route shows what is for them, and nothing that is kept apart',
    async (who) => {
      const wrong: string[] = []
      for (const [route, row] of Object.entries(table())) {
        const allowed = ROLES.indexOf(who) >= ROLES.indexOf(row.who)
        for (const part of [false, true]) {
          const answer = part ? await getPart(row.address, who) : await get(row.address, who)
          const body = await answer.text()
          const tell = (what: string) => wrong.push(`${route}${part ? ' in part' : ''}: ${what}`)
          if (allowed && !part && !(row.statuses ?? [200]).includes(answer.status))
            tell(`answers ${answer.status}`)
          if (!allowed && who === 'nobody') {
            const led = answer.headers.get('location') ?? body
            if (!led.includes('/fa/desk/sign-in'))
              tell(`does not lead to sign in, but answers ${answer.status}`)
            // What is asked for whole is led there by its headers, and from there back to where one was going.
            const there = new URLSearchParams(led.split('?')[1]).get('next')
            const [page] = (there ?? '').split('?')
            if (!part && (answer.status !== 307 || page !== row.address.replace(/^\/fa/, '')))
              tell(`leads by ${answer.status} to sign in, and on to ${there}`)
          } else if (!allowed && !part && answer.status !== 403) tell(`answers ${answer.status}, not 403`)
          for (const [place, marks] of Object.entries(KEPT_APART))
            for (const mark of marks) {
              const shown = body.includes(mark)
              if (shown && !(allowed && place === route)) tell(`shows “${mark}”`)
              if (!shown && allowed && place === route) tell(`does not show “${mark}”`)
            }
        }
      }
      expect(wrong).toEqual([])
    },
  )

  it('a route answers no other method than those it has', async () => {
    const wrong: string[] = []
    for (const [route, file] of routesOfApp()) {
      if (!file.endsWith('route.ts')) continue
      const source = readFileSync(path.join(app, file), 'utf8')
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        if (new RegExp(`\\b(function|as) ${method}\\b`).test(source)) continue
        const address = table()[route]?.address ?? ''
        const { status } = await fetch(origin + address, { method, headers: headersOf('administrator') })
        if (status !== 405) wrong.push(`${method} ${address}: ${status}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What of a page’s own markup its policy would not let through. */
function forbidden(html: string, policy: string): string[] {
  const sources = (directive: string) => new RegExp(`(?:^|; )${directive}([^;]*)`).exec(policy)?.[1] ?? ''
  const found: string[] = []
  for (const [whole, tag = '', attributes = '', body = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    if (/\b(src=|type="application\/ld\+json")/.test(attributes)) continue
    const allowed = sources(`${tag}-src`)
    const nonce = /\bnonce="([^"]*)"/.exec(attributes)?.[1]
    if (!allowed.includes(sha256(body)) && !(nonce && allowed.includes(`'nonce-${nonce}'`)))
      found.push(whole.slice(0, 200))
  }
  for (const [attribute] of html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)=/g))
    found.push(attribute.slice(0, 200))
  return found
}

const OWASP = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'x-permitted-cross-domain-policies': /^none$/,
  'x-dns-prefetch-control': /^off$/,
  'referrer-policy': /^(strict-origin-when-cross-origin|same-origin)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^(same-origin|cross-origin)$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
  'x-request-id': /^[\w.:-]{8,64}$/,
}

function missing(answer: Response): string[] {
  const { headers } = answer
  const wrong = Object.entries(OWASP).flatMap(([name, pattern]) =>
    pattern.test(headers.get(name) ?? '') ? [] : [`${name}: ${headers.get(name)}`],
  )
  if (/unsafe-|\*/.test(headers.get('content-security-policy') ?? ''))
    wrong.push('a policy that allows anything')
  for (const name of ['x-powered-by', 'server', 'x-nonce', 'x-mahzar-rendering'])
    if (headers.has(name)) wrong.push(`${name}: ${headers.get(name)}`)
  return wrong
}

describe('on every answer', () => {
  it('stand the headers of OWASP’s list, and a policy that lets through all that is the page’s own and nothing else', async () => {
    const asset = /\/_next\/static\/[^"]+\.css/.exec(await (await get('/fa')).text())?.[0] ?? ''
    const addresses = [
      ...Object.values(table()).map(({ address }) => address),
      ...[
        asset,
        '/share.png',
        '/scripts/page.js',
        '/nowhere',
        '/api/nothing',
        '/_next/nothing',
        '/fa/meetings/none',
      ],
      `/m/${ids.meeting}`,
    ]
    const wrong: string[] = []
    for (const address of addresses)
      for (const who of ['nobody', 'administrator'] as const) {
        const answer = await get(address, who)
        for (const fault of missing(answer)) wrong.push(`${address}: ${fault}`)
        if (answer.headers.get('content-type')?.startsWith('text/html'))
          for (const fault of forbidden(
            await answer.text(),
            answer.headers.get('content-security-policy') ?? '',
          ))
            wrong.push(`${address}: ${fault}`)
      }
    expect(wrong).toEqual([])
  })

  it('also of pages that the reader has already, whose policy is that of what they have', async () => {
    const first = await get('/fa/officials')
    const again = await get('/fa/officials', 'nobody', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(missing(again)).toEqual([])
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'))
    expect(first.headers.get('content-security-policy')).not.toContain('nonce')
  })

  it('a page of the desk is kept nowhere, and has a nonce of its own each time', async () => {
    const nonces = new Set<string>()
    for (const [route, { address }] of Object.entries(table())) {
      if (!route.startsWith('/[locale]/desk')) continue
      const { headers } = await get(address, 'administrator')
      expect(headers.get('cache-control'), address).toContain('no-store')
      nonces.add(/'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '')
    }
    expect(nonces).toHaveLength(
      Object.keys(table()).filter((route) => route.startsWith('/[locale]/desk')).length,
    )
  })

  it('stands the id of its request, which the log and the desk’s own log know too', async () => {
    const mine = await get('/fa/desk/sign-in', 'nobody', { 'x-request-id': 'asked-by-a-test' })
    expect(mine.headers.get('x-request-id')).toBe('asked-by-a-test')
    const join = await get(`/fa/desk/join/${ids.join}`, 'nobody', { 'x-request-id': 'one-time-link' })
    expect(join.status).toBe(200)
    await post(
      'sign-in',
      { email: 'nobody@example.org', password: 'a guess at a secret' },
      { 'x-request-id': 'a-guess-of-a-test' },
    )
    const event = await test.db.auditEvent.findFirst({ where: { requestId: 'a-guess-of-a-test' } })
    expect(event).toMatchObject({ action: 'sign-in', outcome: 'refused', address: '127.0.0.1' })
    const lines = said
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'info',
        requestId: 'asked-by-a-test',
        method: 'GET',
        path: '/fa/desk/sign-in',
        status: 200,
      }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({ requestId: 'one-time-link', path: '/fa/desk/join/[hidden]' }),
    )
    expect(said).not.toContain(ids.join)
    expect(said).not.toContain('a guess at a secret')
    for (const hand of hands.values())
      expect(said).not.toContain(hand.headers.get('cookie')?.split('=')[1]?.slice(0, 20) ?? 'no cookie')
  })
})

function post(
  command: string,
  fields: Record<string, string>,
  more: Record<string, string> = {},
  who: Who = 'nobody',
) {
  return fetch(`${origin}/api/desk/${command}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: headersOf(who, {
      'x-forwarded-host': 'archive.example',
      origin: SITE,
      'sec-fetch-site': 'same-origin',
      ...more,
    }),
  })
}

/** Where browsers would be led that take an address as the standard says. */
const ELSEWHERE = [
  ...['https://elsewhere.example', '//elsewhere.example', '///elsewhere.example', '/\\elsewhere.example'],
  ...['\\\\elsewhere.example', 'https:elsewhere.example', 'javascript:alert(1)', '/desk//elsewhere.example'],
  ...[
    '/desk/../..//elsewhere.example',
    '/fa//elsewhere.example',
    '/desk\r\nLocation: https://elsewhere.example',
  ],
  ...[
    '/\t/elsewhere.example',
    '/%2F/elsewhere.example',
    '/%5Celsewhere.example',
    '@elsewhere.example',
    '.elsewhere.example',
  ],
]

/** What a browser at the archive makes of a redirection. */
const ledTo = (location: string | null) => new URL(location ?? '/', 'https://archive.example/fa/x').origin

describe('nobody is led elsewhere', () => {
  it('by any parameter that says where to go on', async () => {
    for (const trick of ELSEWHERE) {
      const told = encodeURIComponent(trick)
      for (const name of ['path', 'next', 'return', 'operation', 'form', 'page']) {
        for (const address of [
          `/fa/days?since=1400&${name}=${told}`,
          `/api/try?${name}=${told}`,
          `/?${name}=${told}`,
        ]) {
          const { headers } = await get(address)
          expect([address, ledTo(headers.get('location'))]).toEqual([address, SITE])
        }
        const { headers } = await get(`/fa/desk/account?${name}=${told}`)
        expect(ledTo(headers.get('location'))).toBe(SITE)
      }
    }
  })

  it('by signing in, whatever it was asked to go on to and wherever it says that it comes from', async () => {
    for (const trick of ELSEWHERE) {
      const credentials = { email: 'reader@example.org', password: 'a quiet river at dawn', next: trick }
      const inTo = await post('sign-in', credentials)
      expect([trick, inTo.status, inTo.headers.get('location')]).toEqual([trick, 303, '/en/desk'])
      const referer = URL.canParse(trick) ? trick : `https://archive.example${trick.replace(/[\r\n\t]/g, '')}`
      const refused = await post('sign-in', { ...credentials, password: 'x' }, { referer })
      expect([trick, ledTo(refused.headers.get('location'))]).toEqual([trick, SITE])
      await test.db.signInThrottle.deleteMany()
    }
  })

  it.each([
    '//elsewhere.example/',
    '//elsewhere.example/%2e%2e',
    '/\\elsewhere.example/',
    '/fa//elsewhere.example/',
    '/%2f%2felsewhere.example/',
  ])('by the address %s', async (address) => {
    const location = await new Promise<string | null>((resolve, reject) => {
      const asked = ask(origin, { path: address, headers: headersOf('nobody') }, (answer) => {
        answer.resume()
        resolve(answer.headers.location ?? null)
      })
      asked.once('error', reject)
      asked.end()
    })
    expect(ledTo(location)).toBe(SITE)
  })
})

describe('what costs', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address })

  it('is refused to an address that asks too often, which is told when to ask again; others are answered', async () => {
    const statuses: number[] = []
    for (let one = 0; one < 4; one += 1)
      statuses.push((await get(`/m/${ids.meeting}.png`, 'nobody', from('198.51.100.4'))).status)
    expect(statuses.slice(0, 3)).not.toContain(429)
    const refused = await get(`/m/${ids.meeting}.png`, 'nobody', from('198.51.100.4'))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ status: 429 })
    expect(missing(refused)).toEqual([])
    expect((await get(`/m/${ids.meeting}.png`, 'nobody', from('198.51.100.5'))).status).not.toBe(429)
  })

  it('tells a reader in their language', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => get('/fa/search', 'nobody', from('198.51.100.6'))),
    )
    const refused = answers.find(({ status }) => status === 429)
    expect(await refused?.text()).toContain('<html lang="fa" dir="rtl">')
  })
})

describe('the metrics', () => {
  it('are for whoever has their token, and count what was asked', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${METRICS_TOKEN}`])
      expect((await get('/api/metrics', 'administrator', { authorization })).status).toBe(401)
    const answer = await get('/api/metrics', 'nobody', { authorization: `Bearer ${METRICS_TOKEN}` })
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    expect(text).toMatch(
      /mahzar_http_requests_total\{route="\/\[locale\]\/meetings\/\[id\]",method="GET",status="200"\} \d/,
    )
    expect(text).toMatch(/mahzar_http_limited_total\{limit="pictures"\} [1-9]/)
    expect(text).toContain('mahzar_archive_records{sort="meeting",state="current"} 2')
    expect(text).toMatch(/mahzar_database_connections\{state="idle"\} \d/)
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain(ids.meeting)
  })
})

it('signing out clears what the browser has kept of the desk', async () => {
  const { db } = test
  const leaving = await deskHand(db, 'reader', 'leaving')
  const cookie = leaving.headers.get('cookie') ?? ''
  const answer = await post('sign-out', {}, { cookie })
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect((await get('/fa/desk/account', 'nobody', { cookie })).headers.get('location')).toContain('/sign-in')
})
