/**
 * Serves the archive once for all specs, as `npm start` does, from a data folder of its own, with
 * the sample dispatches; then files by `npm run ingest` what the specs ask about besides.
 */
import { ADDRESS_VARIABLE, DATA_VARIABLE, JOINING_VARIABLE } from './archive'
import { discard, newPlace, startFresh } from './started-archive'

export default async function serveArchive(): Promise<() => Promise<void>> {
  const place = await newPlace(4300)
  try {
    const { archive, joining } = await startFresh(place)
    process.env[JOINING_VARIABLE] = joining
    process.env[ADDRESS_VARIABLE] = `http://127.0.0.1:${place.port}`
    process.env[DATA_VARIABLE] = place.data
    return async () => {
      await archive.stop()
      await discard(place)
    }
  } catch (error) {
    await discard(place)
    throw error
  }
}
