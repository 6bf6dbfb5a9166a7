/** Lets ./drawing.ts run in a thread: a thread does not inherit what compiles the sources of the process. */
import { register } from 'tsx/esm/api'

register()
await import(new URL('drawing.ts', import.meta.url).href)
