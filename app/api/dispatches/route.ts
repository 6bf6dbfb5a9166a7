import type { NextRequest } from 'next/server'
import { answerFiling } from '@/lib/api/filing/answer'

/** Filing by programs: lib/api/filing tells what they send. */
export async function POST(request: NextRequest): Promise<Response> {
  return answerFiling(request)
}
