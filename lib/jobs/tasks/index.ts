/** The table of tasks: what jobs there can be. */
import type { JobKind } from '../shapes'
import type { Task } from '../task'
import { type FileDispatchesInput, fileDispatches } from './file-dispatches'
import { type RereadSourcesInput, rereadSourcesTask } from './reread-sources'

/** What one thing to do of each kind of job is told by. */
type Inputs = {
  'file-dispatches': FileDispatchesInput
  'reread-sources': RereadSourcesInput
}
export type JobInput<Kind extends JobKind> = Inputs[Kind]

export const TASKS: Readonly<Record<JobKind, Task>> = {
  'file-dispatches': fileDispatches,
  'reread-sources': rereadSourcesTask,
}
