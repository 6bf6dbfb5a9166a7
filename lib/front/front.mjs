/** Loaded into the server's process before Next.js: what stands between it and the wire (./serve). */
import { register } from 'tsx/esm/api'

const unregister = register()
const { standBefore } = await import('./serve')
await unregister()
standBefore()
