/** `npm run dev`: serves the archive from its sources as they change. */
import { serveAsCommand } from './starting/command'

await serveAsCommand({ development: true })
