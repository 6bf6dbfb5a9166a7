import { answerPermalink } from '@/lib/api/permalinks/answer'
import { siteOf } from '@/lib/api/site'

type PermalinkContext = { params: Promise<{ path: string[] }> }

/** A meeting's permalink, for ever: its page in the reader's language, or one of its other forms. */
export async function GET(request: Request, { params }: PermalinkContext): Promise<Response> {
  return answerPermalink(request, (await params).path, siteOf(request).origin)
}

/** What a script of another page may ask with. */
export { answerPreflight as OPTIONS } from '@/lib/api/preflight'
