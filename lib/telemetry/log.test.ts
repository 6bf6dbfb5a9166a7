import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { makeLog } from './log'

function logged(level: string | undefined, write: (log: ReturnType<typeof makeLog>) => void): unknown[] {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  write(makeLog(level, sink))
  return lines.map((line): unknown => JSON.parse(line))
}

const TOKEN = `${'q7Zx_'.repeat(8)}abc`
const SECRETS = ['a quiet river at dawn', TOKEN, 'hunter2', 'c2VjcmV0']

it('writes a line of JSON each, with its level in words and its time', () => {
  const [line] = logged('info', (log) => log.info({ status: 200, ms: 4 }, 'answered'))
  expect(line).toMatchObject({ level: 'info', status: 200, ms: 4, msg: 'answered' })
  expect(line).toMatchObject({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) })
})

it.each([
  [undefined, 1],
  ['nonsense', 1],
  ['info', 2],
  ['silent', 0],
])('LOG_LEVEL=%s writes %i of a warning and a request', (level, count) => {
  const lines = logged(level, (log) => {
    log.info('a request')
    log.warn('a warning')
  })
  expect(lines).toHaveLength(count)
})

it.each([
  ['in an address', (log) => log.info({ path: `/fa/desk/join/${TOKEN}` })],
  [
    'in a header',
    (log) =>
      log.info({ headers: { authorization: `Bearer ${TOKEN}`, cookie: 'mahzar.session_token=c2VjcmV0' } }),
  ],
  ['in a form', (log) => log.info({ body: { email: 'a@example.org', password: 'a quiet river at dawn' } })],
  ['in a list', (log) => log.info({ sent: [{ newPassword: 'a quiet river at dawn' }] })],
  ['in a sentence', (log) => log.error(`sent Bearer ${TOKEN} and password=hunter2, token: "c2VjcmV0"`)],
  [
    'in what a fault says',
    (log) => log.error({ err: new Error('no answer of postgresql://mahzar:hunter2@db:5432/x') }, 'failed'),
  ],
  [
    'in the cause of a fault',
    (log) => log.error(new Error('failed', { cause: new Error(`password=hunter2`) })),
  ],
] satisfies [string, (log: ReturnType<typeof makeLog>) => void][])('hides a secret %s', (_, write) => {
  const lines = logged('info', write)
  expect(lines).toHaveLength(1)
  const text = JSON.stringify(lines)
  for (const secret of SECRETS) expect(text).not.toContain(secret)
  expect(text).toContain('[hidden]')
})

it('leaves ids, addresses and what else helps to find a fault', () => {
  const fields = {
    path: '/m/0123456789/v/3.json',
    requestId: '019e0000-0000-7000-8000-000000000000',
    code: 'wrong_credentials',
  }
  expect(logged('info', (log) => log.info(fields))).toMatchObject([fields])
})
