/**
 * Serves an archive for readers' specs and another for the desk's, as `npm start` does, each from a data
 * folder of its own, with the sample dispatches.
 */
import { type Project, variableOf } from './archive'
import { discard, newPlace, type StartedArchive, startFresh } from './started-archive'

type Ending = () => Promise<void>

async function serve(project: Project): Promise<Ending> {
  const place = await newPlace()
  let archive: StartedArchive | null = null
  const end = async () => {
    await archive?.stop()
    await discard(place)
  }
  try {
    const started = await startFresh(place)
    archive = started.archive
    process.env[variableOf(project, 'JOINING')] = started.joining
    process.env[variableOf(project, 'ADDRESS')] = `http://127.0.0.1:${place.port}`
    process.env[variableOf(project, 'DATA')] = place.data
    return end
  } catch (error) {
    await end()
    throw error
  }
}

export default async function serveArchives(): Promise<Ending> {
  const readers = await serve('archive')
  try {
    const desk = await serve('desk')
    return async () => {
      await desk()
      await readers()
    }
  } catch (error) {
    await readers()
    throw error
  }
}
