/**
 * What can be asked of the desk. Every change goes through one of these commands: each says who may
 * give it and what it takes, and lib/desk/answer.ts holds all of them to it in one place. A test
 * tries the whole table as nobody, reader, editor and administrator.
 */
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Origin } from '@/lib/auth/audit'
import type { Permission } from '@/lib/auth/roles'
import type { Database } from '@/lib/db/client'

/** What a command is given beside its input. */
export type Asking<Who extends Actor | null = Actor> = {
  db: Database
  actor: Who
  /** The request's own headers, for what concerns its session. */
  headers: Headers
  origin: Origin
}

export type Refusal = {
  ok: false
  /** Stable, in snake case; pages say it in the reader's language (messages `desk.refusal`). */
  code: string
  /** The HTTP status, where 409 (it cannot be done as things stand) does not say it. */
  status?: 400 | 401 | 403 | 404 | 409 | 422 | 429
  /** What stands in the way, for the page that asked. */
  details?: unknown
  retryAfterSeconds?: number
}

export type Done<Value> = {
  ok: true
  value: Value
  /** `Set-Cookie` headers. */
  cookies?: string[]
  /** Other headers of the answer. */
  headers?: Record<string, string>
  /** The desk's page to go to, after the language: `/desk/queue`. Without one: where the form stood. */
  next?: string
  /** What it was done to, for the log. */
  target?: string | undefined
}

export type Outcome<Value> = Done<Value> | Refusal

export type Command = {
  name: string
  permission: Permission
  /** Says what it does, for whoever reads the table. */
  summary: string
  /** The most bytes that a request may carry. */
  limit: number
  run: (input: unknown, asking: Asking<Actor | null>) => Promise<Outcome<unknown> | InvalidInput>
}

/** What of the input is wrong: the path of each field, and the code of what ails it. */
export type InvalidInput = { ok: false; code: 'invalid_input'; fields: { path: string; code: string }[] }

type Definition<Input extends z.ZodType, Who extends Actor | null, Value> = {
  summary: string
  input: Input
  limit?: number
  run: (input: z.output<Input>, asking: Asking<Who>) => Promise<Outcome<Value>>
}

const LIMIT = 64 * 1024

/** A command for those with `permission`. */
export function command<Input extends z.ZodType, Value>(
  name: string,
  permission: Exclude<Permission, 'anybody'>,
  { summary, input, limit = LIMIT, run }: Definition<Input, Actor, Value>,
): Command {
  return {
    name,
    permission,
    summary,
    limit,
    run: async (told, asking) => {
      const { actor } = asking
      if (actor === null) return { ok: false, code: 'sign_in_first', status: 401 }
      return checked(input, told, (value) => run(value, { ...asking, actor }))
    },
  }
}

/** A command that needs no account: signing in, joining. */
export function openCommand<Input extends z.ZodType, Value>(
  name: string,
  { summary, input, limit = LIMIT, run }: Definition<Input, Actor | null, Value>,
): Command {
  return {
    name,
    permission: 'anybody',
    summary,
    limit,
    run: (told, asking) => checked(input, told, (value) => run(value, asking)),
  }
}

async function checked<Input extends z.ZodType, Value>(
  input: Input,
  told: unknown,
  run: (value: z.output<Input>) => Promise<Outcome<Value>>,
): Promise<Outcome<Value> | InvalidInput> {
  const parsed = input.safeParse(told)
  if (parsed.success) return run(parsed.data)
  return {
    ok: false,
    code: 'invalid_input',
    fields: parsed.error.issues.map(({ path, code }) => ({ path: path.join('.'), code })),
  }
}
