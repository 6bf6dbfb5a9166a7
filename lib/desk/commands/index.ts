/** The whole table of what can be asked of the desk. */
import type { Command } from '../command'
import { ownAccountCommands } from './own-account'
import { peopleCommands } from './people'
import { sessionCommands } from './session'

export const commands: readonly Command[] = [...sessionCommands, ...ownAccountCommands, ...peopleCommands]

const byName = new Map(commands.map((one) => [one.name, one]))

export function commandNamed(name: string): Command | null {
  return byName.get(name) ?? null
}
