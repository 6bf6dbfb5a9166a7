import type { NextRequest } from 'next/server'
import { answerJob } from '@/lib/api/filing/answer'

type JobContext = { params: Promise<{ id: string }> }

/** How far a job is that a program has asked for. */
export async function GET(request: NextRequest, { params }: JobContext): Promise<Response> {
  return answerJob(request, (await params).id)
}
