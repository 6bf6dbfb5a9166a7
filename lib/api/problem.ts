/** Refusals that machines can read (RFC 9457). */
import { z } from 'zod'

export const problemSchema = z
  .object({
    type: z.literal('about:blank').meta({ description: 'The status says what kind of problem it is' }),
    title: z.string().meta({ description: 'What the status is called' }),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong with this request, in English' }),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          value: z.string().optional().meta({ description: 'What was given for it' }),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'Which parameters are wrong' }),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457)' })
export type Problem = z.infer<typeof problemSchema>

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const

/** What is public may be read by the scripts of any page. */
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' }

export function problem(
  status: keyof typeof TITLES,
  detail: string,
  more: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
): Response {
  const body = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
  } satisfies Problem
  return Response.json(body, {
    status,
    headers: {
      ...OPEN_TO_ALL,
      'Cache-Control': 'no-store',
      ...more.headers,
      'Content-Type': 'application/problem+json',
    },
  })
}
