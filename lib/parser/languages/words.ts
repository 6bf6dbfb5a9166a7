/** The words that a language lists for one part. */
import { z } from 'zod'

export const words = z.array(z.string().trim().min(1))
