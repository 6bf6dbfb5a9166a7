/** What people type when they join the desk or sign in to it. */
import { z } from 'zod'
import { inLatinDigits } from '@/lib/i18n/digits'

/** As RFC 5321 bounds it; compared without regard to case. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/**
 * NIST SP 800-63B: length counts, composition does not. The upper bound keeps hashing cheap.
 * A password is taken as typed: neither trimmed nor folded.
 */
export const passwordSchema = z.string().min(12).max(128)

/** The name under which the public history shows what somebody changed. */
export const displayNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  // Controls and marks of direction would let a name pretend to be another, or turn a line around.
  .regex(/^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u)

/** Six digits of an authenticator, in whatever digits and spacing they were typed. */
export const oneTimePasswordSchema = z
  .string()
  .max(20)
  .transform((told) => inLatinDigits(told.normalize('NFKC')).replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))

/** A code for when the authenticator is lost, as the page showed it. */
export const backupCodeSchema = z.string().trim().min(5).max(20)
