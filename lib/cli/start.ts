/** `npm start`: builds what is not built, and serves the archive. */
import { serveAsCommand } from './starting/command'

await serveAsCommand({ development: false })
