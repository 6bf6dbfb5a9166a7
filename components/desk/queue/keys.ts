/** The keys of the review queue. */
export const QUEUE_KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['e', 'edit'],
  ['m', 'merge'],
  ['x', 'select'],
  ['r', 'review'],
  ['t', 'mine'],
  ['f', 'narrow'],
] as const
export type QueueAction = (typeof QUEUE_KEYS)[number][1]
