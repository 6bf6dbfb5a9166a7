/** The library carries no types; only its check of the grammar is used. */
declare module 'edtf' {
  export function parse(input: string, constraints?: { level?: number }): { type: string; level: number }
}
