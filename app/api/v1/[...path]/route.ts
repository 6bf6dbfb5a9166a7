import { answerVersion1 } from '@/lib/api/v1/answer'

type VersionContext = { params: Promise<{ path: string[] }> }

/** The JSON interface (lib/api/v1). */
export async function GET(request: Request, { params }: VersionContext): Promise<Response> {
  return answerVersion1(request, (await params).path)
}

/** What a script of another page may ask with. */
export { answerPreflight as OPTIONS } from '@/lib/api/preflight'
