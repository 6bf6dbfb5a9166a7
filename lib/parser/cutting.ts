/** A sentence while it is cut into clauses. */
import { type Clause, openClause } from './clause'
import type { Document, Sentence } from './document'
import { inIdiom } from './idioms'

export class Cutting {
  /** Those that are closed, in order of their ends. */
  readonly clauses: Clause[] = []
  /** The one that is open; those around it are its parents. */
  current: Clause

  constructor(
    readonly document: Document,
    readonly sentence: Sentence,
    from: number,
  ) {
    this.current = openClause(sentence, from, null)
  }

  open(from: number, parent: Clause | null): void {
    this.current = openClause(this.sentence, from, parent)
  }

  /** Ends the open clause at a token, whose verb then means what it means in the whole of it. */
  close(to: number): void {
    this.current.to = to
    this.current.verb = inIdiom(this.document, this.current)
    if (to > this.current.from) this.clauses.push(this.current)
  }

  /** Ends the open clause, and opens the next where it ends. */
  cut(at: number, parent: Clause | null): void {
    this.close(at)
    this.open(at, parent)
  }

  /** Ends all clauses that are open inside others, back to the one around them. */
  back(to: number): void {
    while (this.current.parent) {
      this.close(to)
      this.current.parent.cut.push({ from: this.current.from, to })
      this.current = this.current.parent
    }
  }
}
