import { answerList } from '@/lib/api/lists/answer'

type ListContext = { params: Promise<{ list: string }> }

/** `/api/meetings.csv`, and every other form of a list of meetings (lib/api/lists). */
export async function GET(request: Request, { params }: ListContext): Promise<Response> {
  return answerList(request, (await params).list)
}

/** What a script of another page may ask with. */
export { answerPreflight as OPTIONS } from '@/lib/api/preflight'
/** The headers alone. */
export { GET as HEAD }
