/** What the desk needs before the archive is served: its secret, and a way in for the first administrator. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inviteFirstAdministrator } from '@/lib/auth/invitations'
import { connect } from '@/lib/db/client'
import { dataFolder } from '@/lib/db/embedded'

/** Where the secret is kept that AUTH_SECRET does not give. */
export function authSecretFile(): string {
  return path.join(dataFolder(), 'auth-secret')
}

/**
 * AUTH_SECRET, else the one kept in the data folder, made at the first start. It signs the desk's
 * cookies and encrypts second factors: whoever loses it signs in again and sets those up anew.
 */
export async function authSecret(): Promise<string> {
  const given = process.env.AUTH_SECRET
  if (given) return given
  const file = authSecretFile()
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null && kept.trim() !== '') return kept.trim()
  const secret = randomBytes(48).toString('base64url')
  await mkdir(dataFolder(), { recursive: true })
  await writeFile(file, `${secret}\n`, { mode: 0o600 })
  return secret
}

/**
 * The address at which the first administrator joins, good for a day and for one use; null once
 * somebody has an account.
 * @param site the archive's own address, without a slash at its end
 */
export async function firstAdministratorAddress(databaseUrl: string, site: string): Promise<string | null> {
  const db = connect(databaseUrl)
  try {
    const token = await inviteFirstAdministrator(db)
    return token && `${site}/en/desk/join/${token}`
  } finally {
    await db.$disconnect()
  }
}
