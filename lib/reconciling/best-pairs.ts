/** Giving the accounts of one text to those of another so that the likeness of all together is the greatest. */
import { linearSumAssignment } from 'linear-sum-assignment'

/** An account of one text and one of the other, with how much they are alike. */
export interface Pair<T> {
  row: number
  column: number
  weight: number
  of: T
}

/**
 * The pairs that stand in some assignment whose likeness is the greatest, or less by no more than
 * the margin. Where accounts fit each other crosswise, each may stand in more than one pair.
 */
export function bestPairs<T>(pairs: readonly Pair<T>[], margin: number): Pair<T>[] {
  const alone = (ends: number[]) => new Set(ends).size === ends.length
  if (alone(pairs.map(({ row }) => row)) && alone(pairs.map(({ column }) => column))) return [...pairs]
  const best = greatest(pairs)
  return pairs.filter((pair) => {
    const others = pairs.filter(({ row, column }) => row !== pair.row && column !== pair.column)
    return pair.weight + greatest(others) >= best - margin
  })
}

/** The greatest likeness of an assignment that gives each account at most once. */
function greatest<T>(pairs: readonly Pair<T>[]): number {
  if (pairs.length === 0) return 0
  const rows = [...new Set(pairs.map(({ row }) => row))]
  const columns = [...new Set(pairs.map(({ column }) => column))]
  const weights = new Map(pairs.map(({ row, column, weight }) => [`${row} ${column}`, weight]))
  const matrix = rows.map((row) => columns.map((column) => weights.get(`${row} ${column}`) ?? 0))
  const { rowAssignments } = linearSumAssignment(matrix, { maximaze: true })
  return matrix.reduce((sum, row, index) => sum + (row[rowAssignments[index] ?? -1] ?? 0), 0)
}
