/** Next.js calls this once, when the server starts: what takes long is begun before anybody asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.DATABASE_URL) return
  const { archiveIndex } = await import('@/lib/archive/index/current')
  // Whoever asks first meets what went wrong, if it still does.
  archiveIndex().catch(() => {})
  const { workHere } = await import('@/lib/jobs/worker')
  workHere(process.env.DATABASE_URL)
}
