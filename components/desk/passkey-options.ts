/** What the desk asks a browser for, of the two ceremonies of WebAuthn, as far as it uses them. */
import { z } from 'zod'

const transportSchema = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const keySchema = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(transportSchema).exactOptional(),
})
const verificationSchema = z.enum(['discouraged', 'preferred', 'required'])

/** For a new key. */
export const creationSchema = z.object({
  rp: z.object({ name: z.string(), id: z.string().exactOptional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.number().exactOptional(),
  excludeCredentials: z.array(keySchema).exactOptional(),
  authenticatorSelection: z
    .object({
      residentKey: verificationSchema.exactOptional(),
      requireResidentKey: z.boolean().exactOptional(),
      userVerification: verificationSchema.exactOptional(),
    })
    .exactOptional(),
  attestation: z.literal('none').exactOptional(),
})

/** For a key that the browser has; it asks for its owner's finger, face or code. */
export const requestSchema = z
  .object({
    challenge: z.string(),
    timeout: z.number().exactOptional(),
    rpId: z.string().exactOptional(),
    allowCredentials: z.array(keySchema).exactOptional(),
  })
  .transform((options) => ({ ...options, userVerification: 'required' as const }))
