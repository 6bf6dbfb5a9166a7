/** The whole table of what can be asked of the desk. */
import type { Command } from '../command'
import { filingCommands } from './filing'
import { ownAccountCommands } from './own-account'
import { passkeyCommands } from './passkeys'
import { peopleCommands } from './people'
import { queueCommands } from './queue'
import { readingAgainCommands } from './reading-again'
import { recordCommands } from './records'
import { registryCommands } from './registry'
import { sessionCommands } from './session'
import { unreadCommands } from './unread'

export const commands: readonly Command[] = [
  ...sessionCommands,
  ...ownAccountCommands,
  ...passkeyCommands,
  ...peopleCommands,
  ...recordCommands,
  ...queueCommands,
  ...readingAgainCommands,
  ...filingCommands,
  ...unreadCommands,
  ...registryCommands,
]

const byName = new Map(commands.map((one) => [one.name, one]))

export function commandNamed(name: string): Command | null {
  return byName.get(name) ?? null
}
