/** Fitting how sure a reading is: logistic regression with a ridge, by Newton's method, the same each time. */
import { type SignalName, type Signals, signalNames } from '@/lib/parser/confidence/signals'
import type { Part } from './scoreboard'

export interface Example {
  /** The dispatch: what is learned from one of its records is never tried on another. */
  dispatch: string
  /** The part of the corpus it is of. */
  part: Part
  signals: Signals
  /** Whether the record came out whole. */
  perfect: boolean
}

export interface Model {
  intercept: number
  weights: Partial<Record<SignalName, number>>
}

/** Ridges tried; the one that foretells records of other dispatches best is taken. */
const PENALTIES = [0.5, 1, 2, 4, 8, 16]
const STEPS = 12
const FOLDS = 10
/** Keeps a share of what is all right or all wrong from being infinitely sure. */
const TINY = 1e-9

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

/** Solves a symmetric positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (const [pivot, row] of rows.entries()) {
    const lead = row[pivot] || TINY
    for (const [index, other] of rows.entries()) {
      if (index === pivot) continue
      const factor = (other[pivot] ?? 0) / lead
      if (factor !== 0)
        for (let column = pivot; column <= size; column++)
          other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0)
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] || TINY))
}

/** One of Newton's steps towards the weights under which the examples are likeliest. */
function step(inputs: readonly number[][], right: readonly boolean[], weights: number[], penalty: number) {
  const size = weights.length
  const ridge = weights.map((_, index) => (isSignal(index) ? penalty : TINY))
  const gradient = weights.map((weight, index) => (isSignal(index) ? -penalty * weight : 0))
  const curvature = ridge.map((own, row) => ridge.map((_, column) => (row === column ? own : 0)))
  for (const [index, input] of inputs.entries()) {
    const chance = sigmoid(dot(weights, input))
    const miss = Number(right[index]) - chance
    const spread = Math.max(chance * (1 - chance), TINY)
    for (let row = 0; row < size; row++) {
      const value = input[row] ?? 0
      if (value === 0) continue
      gradient[row] = (gradient[row] ?? 0) + miss * value
      const line = curvature[row]
      if (line)
        for (let column = 0; column < size; column++)
          line[column] = (line[column] ?? 0) + spread * value * (input[column] ?? 0)
    }
  }
  const move = solve(curvature, gradient)
  return weights.map((weight, index) => weight + (move[index] ?? 0))
}

/** The first weight is the intercept, those after the signals' are the parts': how much is right at large is held back by nothing. */
function isSignal(index: number): boolean {
  return index > 0 && index <= signalNames.length
}

/** The parts from the one that the parser was made with most in view to the one that it never saw. */
const FAMILIAR_FIRST = ['samples', 'looked-at', 'scored-only', 'beside'] as const

/** All parts there are but the least familiar one. */
function familiarParts(examples: readonly Example[]): Part[] {
  const present = new Set(examples.map(({ part }) => part))
  return FAMILIAR_FIRST.filter((part) => present.has(part)).slice(0, -1)
}

/**
 * The model under which the examples are likeliest. That the parser does better on texts it was made
 * with in view is allowed for and then left out: what is asked is how sure to be of the next text.
 */
export function fitModel(examples: readonly Example[], penalty: number): Model {
  const familiar = familiarParts(examples)
  const inputs = examples.map(({ signals, part }) => [
    1,
    ...signalNames.map((name) => Number(signals[name])),
    ...familiar.map((one) => Number(one === part)),
  ])
  const right = examples.map(({ perfect }) => perfect)
  let weights = new Array<number>(1 + signalNames.length + familiar.length).fill(0)
  for (let count = 0; count < STEPS; count++) weights = step(inputs, right, weights, penalty)
  const [intercept = 0, ...own] = weights
  return { intercept, weights: Object.fromEntries(signalNames.map((name, index) => [name, own[index] ?? 0])) }
}

/** The chance that a model gives a record. */
export function chanceOf({ intercept, weights }: Model, signals: Signals): number {
  return sigmoid(
    signalNames.reduce((sum, name) => sum + (weights[name] ?? 0) * Number(signals[name]), intercept),
  )
}

/** The chance of each example, by a model fitted on dispatches other than its own. */
export function crossValidated(examples: readonly Example[], penalty: number): number[] {
  const dispatches = [...new Set(examples.map(({ dispatch }) => dispatch))]
  const foldOf = new Map(dispatches.map((dispatch, index) => [dispatch, index % FOLDS]))
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(
      examples.filter(({ dispatch }) => foldOf.get(dispatch) !== fold),
      penalty,
    ),
  )
  return examples.map(({ dispatch, signals }) => {
    const model = models[foldOf.get(dispatch) ?? 0]
    return model ? chanceOf(model, signals) : 0.5
  })
}

/** How badly chances foretold what came of the texts least in view (mean negative logarithm of the likelihood). */
function surprise(examples: readonly Example[], chances: readonly number[]): number {
  const familiar = new Set(familiarParts(examples))
  const losses = examples.flatMap(({ perfect, part }, index) => {
    const chance = chances[index] ?? 0.5
    return familiar.has(part) ? [] : [-Math.log(Math.max(TINY, perfect ? chance : 1 - chance))]
  })
  return losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length)
}

/** The penalty that foretells best, with the chances it gave to records of dispatches it had not seen. */
export function bestPenalty(examples: readonly Example[]): { penalty: number; chances: number[] } {
  const tried = PENALTIES.map((penalty) => {
    const chances = crossValidated(examples, penalty)
    return { penalty, chances, surprise: surprise(examples, chances) }
  })
  const [best] = tried.sort((a, b) => a.surprise - b.surprise || b.penalty - a.penalty)
  return best ?? { penalty: PENALTIES[0] ?? 1, chances: [] }
}
