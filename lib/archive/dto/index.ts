/**
 * What leaves the database for pages and exports: plain values, nothing that a query did not
 * select by name. One file a subject.
 */
export * from './accounts'
export * from './around'
export * from './arrivals'
export * from './cited-lists'
export * from './day-counts'
export * from './meetings'
export * from './overview'
export * from './portraits'
export * from './registry'
export * from './rounds'
export * from './search'
export * from './sources'
export * from './timelines'
