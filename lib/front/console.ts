import { format, stripVTControlCharacters } from 'node:util'
import { log } from '@/lib/telemetry/log'

/** Makes lines of the log out of what the framework prints. */
export function speakThroughLog(): void {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const text = stripVTControlCharacters(format(...said)).trim()
      if (text !== '') log()[level](text)
    }
  console.log = say('debug')
  console.info = say('debug')
  console.debug = say('debug')
  console.warn = say('warn')
  console.error = say('error')
}
