/** Headers by which the server's own parts tell each other things; from outside they are taken off. */

/** By it a request to render says where to note what is shown (lib/archive/shown). Nobody outside can guess one. */
export const RENDERING_HEADER = 'x-mahzar-rendering'

/** Where the process keeps what is being rendered, by the ids that stand in that header. */
export const RENDERINGS = Symbol.for('mahzar.renderings')
