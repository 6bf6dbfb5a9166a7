/**
 * A thread of its own that draws batches, so that the database takes one in while the next is drawn.
 * It is given its world at the start, then the number and size of each batch, and answers each with
 * what is to be copied.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { RegisteredOccasion } from '@/lib/registry/schema'
import { drawBatch, stageOf } from './batch'
import { chanceOf } from './chance'
import { type Copied, copiedOf } from './copied'
import type { World } from './world'

export type BatchAsked = { number: number; size: number; sessions: RegisteredOccasion[] }
export type BatchDrawn = { number: number; copied: Copied[] }

const world: World = workerData
const stage = stageOf(world)

parentPort?.on('message', (asked: BatchAsked) => {
  const batch = drawBatch(chanceOf(`${world.seed} ${asked.number}`), stage, asked)
  const drawn: BatchDrawn = { number: asked.number, copied: copiedOf(batch) }
  parentPort?.postMessage(
    drawn,
    drawn.copied.map(({ lines }) => lines.buffer),
  )
})
