/** Lets scripts of any page send the headers by which what is public is asked for (CORS). */
import { OPEN_TO_ALL } from './problem'

const ASKED_WITH = 'Accept, Accept-Datetime, Accept-Language, If-Modified-Since, If-None-Match'

export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': ASKED_WITH,
      'Access-Control-Max-Age': '86400',
    },
  })
}
