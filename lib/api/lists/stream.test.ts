import { expect, test, vi } from 'vitest'
import { streamOf } from './stream'

/** Counts the pieces that were asked for, and tells when it was let go. */
function source(pieces: number) {
  const seen = { asked: 0, released: false, ended: 0 }
  async function* written() {
    try {
      for (; seen.asked < pieces; ) {
        seen.asked += 1
        yield `piece ${seen.asked}\n`
      }
    } finally {
      seen.released = true
    }
  }
  const onEnd = () => {
    seen.ended += 1
  }
  return { seen, written: written(), onEnd }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test('a reader gets the whole, in order, as UTF-8', async () => {
  const { seen, written, onEnd } = source(3)
  expect(await new Response(streamOf(written, onEnd)).text()).toBe('piece 1\npiece 2\npiece 3\n')
  expect(seen).toEqual({ asked: 3, released: true, ended: 1 })
})

test('no more is written than a slow reader takes', async () => {
  const { seen, written, onEnd } = source(1000)
  const reader = streamOf(written, onEnd).getReader()
  await settled()
  expect(seen.asked).toBe(1)
  await reader.read()
  await settled()
  expect(seen.asked).toBe(2)
  await reader.cancel()
})

test('nothing is written any more once the reader has gone', async () => {
  const { seen, written, onEnd } = source(1000)
  const reader = streamOf(written, onEnd).getReader()
  await reader.read()
  await reader.cancel()
  const { asked } = seen
  await settled()
  expect(seen).toEqual({ asked, released: true, ended: 1 })
})

test('a reader who takes nothing for too long is let go', async () => {
  const { seen, written, onEnd } = source(1000)
  const reader = streamOf(written, onEnd, 10).getReader()
  await vi.waitFor(() => expect(seen.released).toBe(true))
  expect(seen.ended).toBe(1)
  await expect(reader.closed).rejects.toThrow('too long')
})

test('a text that fails is an answer cut off, not one that seems whole', async () => {
  async function* failing(): AsyncGenerator<string, void, void> {
    yield 'begun'
    throw new Error('The database is gone.')
  }
  const onEnd = vi.fn()
  await expect(new Response(streamOf(failing(), onEnd)).text()).rejects.toThrow('gone')
  expect(onEnd).toHaveBeenCalledTimes(1)
})
