import { answerMetrics } from '@/lib/api/metrics'

export const dynamic = 'force-dynamic'

/** How the server fares, in the text format of Prometheus (lib/api/metrics says for whom). */
export async function GET(request: Request): Promise<Response> {
  return answerMetrics(request)
}
