/** How the archive fares. */
export type ArchiveHealth =
  | { status: 'ok'; database: 'up'; edition: string; meetings: number; sources: number }
  | { status: 'unavailable'; database: 'down' }
