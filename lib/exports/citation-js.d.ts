/** The library carries no types; what is used of it is told here. */
declare module '@citation-js/core' {
  /** A bibliographic item as the Citation Style Language has it. */
  export interface CslItem {
    id: string
    type: string
    title: string
    author?: { literal: string }[]
    issued?: { 'date-parts': [[number, number, number]] }
    'container-title'?: string
    publisher?: string | undefined
    version?: string
    note?: string
    keyword?: string
    language?: string
    URL?: string
  }
  export class Cite {
    constructor(items: CslItem | string)
    readonly data: CslItem[]
    format(form: 'bibtex' | 'ris'): string
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } }
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
