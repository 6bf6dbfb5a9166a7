/**
 * Which accounts are of one meeting. It depends on the accounts alone, not on the order in which they
 * were filed: the surest likenesses are followed first, all of equal strength at once, and where an
 * account fits two meetings that are not one, it stays by itself and the pairs are left to a person.
 */
import { bestPairs, type Pair } from './best-pairs'
import { type Comparable, contradict, likenessOf, type MatchDoubt, type MatchReason } from './match'

/** An account, or a record that a person decided on: then of all its sources at once. */
export interface Node {
  told: Comparable
  /** Texts that it stands for: one text does not tell one meeting twice. */
  texts: ReadonlySet<string>
  /** A person decided on it: two such are never taken for one. */
  decided?: boolean
  /** The record on file that it is of, where it is of one. */
  record?: string
  /** Records of which a person said that they are of other meetings than this one. */
  apartFrom?: readonly string[]
}

/** A likeness of two nodes, given by their indexes. */
export interface Link {
  a: number
  b: number
  reasons: MatchReason[]
  doubts: MatchDoubt[]
  weight: number
}

export interface Reconciled {
  /** Indexes of nodes that are of one meeting, each index once. */
  groups: number[][]
  /** What speaks for each group. */
  links: Link[]
  /** Pairs that a person should look at; each for at least one doubt. */
  unsure: Link[]
}

/** Likenesses that differ by no more are equal: a place or an occasion more decides nothing. */
const MARGIN = 2

const saidApart = (a: Node, b: Node) => b.record !== undefined && a.apartFrom?.includes(b.record) === true

const areApart = (a: Node, b: Node) =>
  saidApart(a, b) ||
  (a.decided === true && b.decided === true) ||
  [...a.texts].some((text) => b.texts.has(text))

/** Groups accounts by meeting. */
export function reconcile(nodes: readonly Node[]): Reconciled {
  const links = linksOf(nodes)
  const unsure = links.filter(({ doubts }) => doubts.length > 0)
  const sure = bestOfTexts(
    nodes,
    links.filter(({ doubts }) => doubts.length === 0),
  )
  const linksOfNode = byNode(sure)
  const groups = new Groups(nodes)
  for (const level of levelsOf(sure)) {
    const open = level.filter(({ a, b }) => groups.mayJoin(a, b))
    const contested = new Set(open.filter((link) => isContested(link, linksOfNode, groups)))
    const blocked = [...contested, ...groups.join(open.filter((link) => !contested.has(link)))]
    for (const { a, b } of blocked) groups.keepApart(a, b)
    unsure.push(...blocked.map((link) => ({ ...link, doubts: ['several-fit' as const] })))
  }
  return {
    groups: groups.all(),
    links: sure.filter(({ a, b }) => groups.of(a) === groups.of(b)),
    unsure: unsure.filter(({ a, b }) => groups.of(a) !== groups.of(b)),
  }
}

function linksOf(nodes: readonly Node[]): Link[] {
  const links: Link[] = []
  for (const [a, node] of nodes.entries())
    for (let b = a + 1; b < nodes.length; b++) {
      const other = nodes[b]
      if (!other || areApart(node, other)) continue
      const likeness = likenessOf(node.told, other.told)
      if (likeness) links.push({ a, b, ...likeness })
    }
  return links
}

/** Of the likenesses between the accounts of two texts, those that together are the greatest; equal ones stay side by side. */
function bestOfTexts(nodes: readonly Node[], links: readonly Link[]): Link[] {
  const keys = nodes.map(({ texts }) => [...texts].sort().join(' '))
  const byTexts = new Map<string, Pair<Link>[]>()
  for (const link of links) {
    const [row, column] = (keys[link.a] ?? '') < (keys[link.b] ?? '') ? [link.a, link.b] : [link.b, link.a]
    const key = `${keys[row]} – ${keys[column]}`
    const between = byTexts.get(key) ?? []
    between.push({ row, column, weight: link.weight, of: link })
    byTexts.set(key, between)
  }
  return [...byTexts.values()].flatMap((between) => bestPairs(between, MARGIN).map((pair) => pair.of))
}

/** The links by weight, the greatest first. */
function levelsOf(links: readonly Link[]): Link[][] {
  const byWeight = new Map<number, Link[]>()
  for (const link of links) {
    const level = byWeight.get(link.weight) ?? []
    level.push(link)
    byWeight.set(link.weight, level)
  }
  return [...byWeight].sort(([a], [b]) => b - a).map(([, level]) => level)
}

/** True where an end of the link is as much like somebody else, who cannot be of one meeting with the other end. */
function isContested({ a, b, weight }: Link, linksOfNode: LinksOfNode, groups: Groups): boolean {
  const rivals = (from: number, to: number) =>
    [...groups.of(from)].some((inside) =>
      (linksOfNode.get(inside) ?? []).some((other) => {
        if (other.weight < weight - MARGIN) return false
        const outside = other.a === inside ? other.b : other.a
        if (groups.of(outside) === groups.of(to)) return false
        return groups.mayJoin(inside, outside) && !groups.mayJoin(to, outside)
      }),
    )
  return rivals(a, b) || rivals(b, a)
}

type LinksOfNode = ReadonlyMap<number, readonly Link[]>

function byNode(links: readonly Link[]): LinksOfNode {
  const found = new Map<number, Link[]>()
  for (const link of links)
    for (const end of [link.a, link.b]) {
      const own = found.get(end) ?? []
      own.push(link)
      found.set(end, own)
    }
  return found
}

class Groups {
  readonly #nodes: readonly Node[]
  /** For each node, the members of its group, shared by all of them. */
  readonly #groupOf: Set<number>[]
  readonly #apart = new Set<string>()

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
    this.#groupOf = nodes.map((_, index) => new Set([index]))
  }

  of(index: number): ReadonlySet<number> {
    return this.#groupOf[index] ?? new Set([index])
  }

  all(): number[][] {
    return [...new Set(this.#groupOf)].map((group) => [...group].sort((a, b) => a - b))
  }

  keepApart(a: number, b: number): void {
    this.#apart.add(`${a} ${b}`).add(`${b} ${a}`)
  }

  /** Whether nothing that any of one group tells contradicts any of the other. False within one group. */
  mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.of(a), this.of(b)]
    return one !== other && [...one].every((x) => [...other].every((y) => this.#mayMeet(x, y)))
  }

  #mayMeet(x: number, y: number): boolean {
    const [one, other] = [this.#nodes[x], this.#nodes[y]]
    if (!one || !other || this.#apart.has(`${x} ${y}`)) return false
    return !areApart(one, other) && !contradict(one.told, other.told)
  }

  /**
   * Joins what the links connect, all at once.
   *
   * @returns links of what they connect that cannot be one meeting: these are not joined
   */
  join(links: readonly Link[]): Link[] {
    const connected = new Map<ReadonlySet<number>, Set<ReadonlySet<number>>>()
    for (const { a, b } of links) {
      const all = new Set([
        ...(connected.get(this.of(a)) ?? [this.of(a)]),
        ...(connected.get(this.of(b)) ?? [this.of(b)]),
      ])
      for (const group of all) connected.set(group, all)
    }
    const refused = new Set<ReadonlySet<number>>()
    for (const groups of new Set(connected.values())) {
      const firsts = [...groups].flatMap((group) => [...group].slice(0, 1))
      const fits = firsts.every((a, at) => firsts.slice(at + 1).every((b) => this.mayJoin(a, b)))
      if (!fits) for (const group of groups) refused.add(group)
      else {
        const whole = new Set([...groups].flatMap((group) => [...group]))
        for (const index of whole) this.#groupOf[index] = whole
      }
    }
    return links.filter(({ a }) => refused.has(this.of(a)))
  }
}
