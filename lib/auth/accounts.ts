/**
 * Accounts of the desk, kept by better-auth in the archive's own database. Its HTTP handler is not
 * mounted: lib/desk calls what it offers, after checks of its own. There is no registration.
 */
import { passkey } from '@better-auth/passkey'
import { APIError, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import type { Database } from '@/lib/db/client'
import { deskRoleSchema } from './roles'

const HOUR = 60 * 60
const DAY = 24 * HOUR

/** Signs cookies and encrypts second factors; `npm start` makes one and keeps it in the data folder. */
function secret(): string {
  const given = process.env.AUTH_SECRET
  if (given === undefined || given.length < 32)
    throw new Error('AUTH_SECRET must be set to at least 32 random characters.')
  return given
}

function configure(db: Database) {
  const address = process.env.PUBLIC_ADDRESS ?? 'http://localhost'
  return betterAuth({
    appName: 'Mahzar',
    baseURL: address,
    secret: secret(),
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      modelName: 'deskUser',
      additionalFields: {
        role: { type: [...deskRoleSchema.options], required: true, input: false },
        banned: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    session: {
      modelName: 'deskSession',
      // A day's work, and the weekend: longer absences ask for the password again.
      expiresIn: 3 * DAY,
      updateAge: HOUR,
      // What matters asks for the password by itself, however old the session is.
      freshAge: 0,
    },
    account: { modelName: 'credential' },
    verification: { modelName: 'verification' },
    plugins: [
      twoFactor({ issuer: 'Mahzar', schema: { twoFactor: { modelName: 'secondFactor' } } }),
      passkey({
        rpName: 'Mahzar',
        origin: new URL(address).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification: { registrationInfo } }) =>
            ownerShown(registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification: { authenticationInfo } }) =>
            ownerShown(authenticationInfo.userVerified),
        },
      }),
    ],
    // Signing in is limited by lib/auth/throttle, by account as well as by address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'mahzar',
      useSecureCookies: address.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
  })
}

/** A key stands for a person where its device has asked for their finger, face or code. */
async function ownerShown(isVerified: boolean | undefined): Promise<void> {
  if (isVerified !== true) throw new APIError('UNAUTHORIZED')
}

export type Accounts = ReturnType<typeof configure>

const made = new WeakMap<Database, Accounts>()

/** The accounts of a database; made once for each. */
export function accounts(db: Database): Accounts {
  const known = made.get(db)
  if (known) return known
  const fresh = configure(db)
  made.set(db, fresh)
  return fresh
}
