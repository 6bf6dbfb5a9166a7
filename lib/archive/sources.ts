/** The words of one piece of evidence, with what stands around them in the source. */
export type QuoteContext = { before: string; quote: string; after: string }
