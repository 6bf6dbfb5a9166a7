/** Keeps secrets out of what is written down of the server's work. */

export const HIDDEN = '[hidden]'

/** Names of fields that hold a secret whatever is in them. */
const SECRET_NAME = /pass(word|phrase)?$|token|secret|cookie|authorization|credential|otp|backup_?codes?/i

const SECRETS_IN_TEXT: readonly [RegExp, string][] = [
  // One-time links, and any other 256 random bits in URL-safe base 64.
  [/(\/desk\/join\/)[^/\s?#"']+/g, `$1${HIDDEN}`],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, HIDDEN],
  [/\b(Bearer|Basic)\s+[^\s"',;]+/gi, `$1 ${HIDDEN}`],
  [/(\w+:\/\/[^\s:/@]*:)[^\s@/]+@/g, `$1${HIDDEN}@`],
  [
    /((?:pass(?:word|phrase)?|\w*token|secret|cookie|authorization)["']?\s*[=:]\s*["']?)(?!\[hidden\]|Bearer|Basic)[^\s"',;&}]+/gi,
    `$1${HIDDEN}`,
  ],
]

/** A text with what looks like a secret taken out. */
export function hideSecrets(text: string): string {
  return SECRETS_IN_TEXT.reduce((told, [secret, instead]) => told.replace(secret, instead), text)
}

/** How deep fields are looked through; what lies deeper is left out. */
const DEEPEST = 5

/** Fields of a line of the log, without secrets: by their names, and by what stands in them. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return hideSecrets(value)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (depth === DEEPEST) return HIDDEN
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, depth + 1))
  if (value instanceof Error) return withoutSecrets(faultFields(value), depth)
  return Object.fromEntries(
    Object.entries(value).map(([name, told]) => [
      name,
      SECRET_NAME.test(name) ? HIDDEN : withoutSecrets(told, depth + 1),
    ]),
  )
}

/** What is written of an error. */
function faultFields(error: Error): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: error.cause }
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause }
}
