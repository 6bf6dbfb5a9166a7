import { z } from 'zod'

// Runs in the browser before anything else does: zod would try whether it may make functions out of text, which the
// Content-Security-Policy forbids, and tells.
z.config({ jitless: true })
