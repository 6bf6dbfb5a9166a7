/** Names of countries and cities, as against words that only begin as they do. */
import { headsLast } from '../cases'
import type { Document } from '../document'

/** A country's or a city's name; where endings are joined to names by an apostrophe, Sarıkaya is no Şarika'ya. */
export const isProper = (document: Document, mark: { ending: string } | undefined) =>
  mark !== undefined && !(mark.ending !== '' && headsLast(document) && document.vocabulary.cased)
