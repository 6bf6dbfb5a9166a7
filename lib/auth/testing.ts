/** For tests alone. */
import { createHmac } from 'node:crypto'
import type { Database } from '@/lib/db/client'
import { invite, inviteFirstAdministrator, join } from './invitations'
import type { DeskRole } from './roles'
import { signIn } from './sign-in'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator with this base-32 secret shows now: RFC 6238, SHA-1, six digits, thirty seconds. */
export function oneTimePassword(secret: string, now = Date.now()): string {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const PASSWORD = 'a quiet river at dawn'

export type DeskHand = { id: string; headers: Headers }

/** Somebody with an account of that role, and the headers of a browser in which they are signed in. */
export async function deskHand(db: Database, role: DeskRole, name: string = role): Promise<DeskHand> {
  const email = `${name}@example.org`
  const first = await db.deskUser.findFirst({ select: { id: true } })
  const token = first
    ? await invite(db, { role, note: null, inviterId: first.id })
    : await inviteFirstAdministrator(db)
  const joined = await join(db, { token: token ?? '', name, email, password: PASSWORD })
  if (!joined.ok) throw new Error(joined.code)
  if (!first) await db.deskUser.update({ where: { id: joined.userId }, data: { role } })
  const nowhere = { headers: new Headers(), address: null }
  const outcome = await signIn(db, { email, password: PASSWORD }, nowhere)
  if (!outcome.ok) throw new Error(outcome.code)
  const cookie = outcome.cookies.map((one) => one.split(';')[0]).join('; ')
  return { id: joined.userId, headers: new Headers({ cookie }) }
}
