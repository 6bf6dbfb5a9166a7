/** The scoreboard as last written, in what is built: it changes with the parser, not while the archive runs. */

import { type Scoreboard, scoreboardSchema } from './scoreboard'
import file from './scoreboard.json'

export const scoreboard: Scoreboard = scoreboardSchema.parse(file)
