/** A text as bytes for a reader who may be slow, and may go away. */

/** How long a reader may take none of what waits for them, in milliseconds. */
const PATIENCE = 120_000

/**
 * Asks for the next piece when the one before has been taken, so that no more than one waits.
 * @param onEnd called once, when the text is at its end, has failed, or is no longer wanted
 */
export function streamOf(
  pieces: AsyncGenerator<string, void, void>,
  onEnd: () => void,
  patience = PATIENCE,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let timer: ReturnType<typeof setTimeout> | undefined
  const finish = () => {
    clearTimeout(timer)
    onEnd()
  }
  const stop = async () => {
    finish()
    await pieces.return()
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer)
        try {
          const { done, value } = await pieces.next()
          if (done) {
            finish()
            return controller.close()
          }
          controller.enqueue(encoder.encode(value))
        } catch (error) {
          finish()
          return controller.error(error)
        }
        timer = setTimeout(() => {
          controller.error(new Error('The reader took nothing for too long.'))
          void stop()
        }, patience)
      },
      cancel: stop,
    },
    { highWaterMark: 1 },
  )
}
