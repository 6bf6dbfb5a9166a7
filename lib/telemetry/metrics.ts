/** What is counted and measured of the server's work, for Prometheus (`/api/metrics`). */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Seconds; the pages' promise, 150 ms, is one of them. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10]

function makeMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'mahzar_http_requests_total',
      help: 'Requests answered, by route and status.',
      labelNames: ['route', 'method', 'status'],
      registers,
    }),
    durations: new Histogram({
      name: 'mahzar_http_request_duration_seconds',
      help: 'From a request to the end of its answer.',
      labelNames: ['route'],
      buckets: DURATIONS,
      registers,
    }),
    limited: new Counter({
      name: 'mahzar_http_limited_total',
      help: 'Requests refused because their address asked too often, by what was asked for.',
      labelNames: ['limit'],
      registers,
    }),
    reading: new Histogram({
      name: 'mahzar_parser_duration_seconds',
      help: 'How long the parser took for a dispatch, by its language.',
      labelNames: ['language'],
      buckets: DURATIONS,
      registers,
    }),
    pool: new Gauge({
      name: 'mahzar_database_connections',
      help: 'Connections of the pool to the database: in use, idle; and requests that wait for one.',
      labelNames: ['state'],
      registers,
    }),
    archive: new Gauge({
      name: 'mahzar_archive_records',
      help: 'What is on file, by sort and state.',
      labelNames: ['sort', 'state'],
      registers,
    }),
    edition: new Gauge({
      name: 'mahzar_archive_edition',
      help: 'The edition of the archive: grows with each change that readers see.',
      registers,
    }),
    jobs: new Gauge({
      name: 'mahzar_jobs',
      help: 'Jobs of the desk, by kind and state.',
      labelNames: ['kind', 'state'],
      registers,
    }),
  }
}

export type Metrics = ReturnType<typeof makeMetrics>

const slot = Symbol.for('mahzar.metrics')
const processWide: typeof globalThis & { [slot]?: Metrics } = globalThis

/** The process's own metrics. */
export function metrics(): Metrics {
  processWide[slot] ??= makeMetrics()
  return processWide[slot]
}
