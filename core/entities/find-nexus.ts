import type { ChainEdge, ChainNode, Nexus } from '../../domain/entities/chain.ts'
import type { EntityId } from '../../domain/ids.ts'

interface Step {
  readonly from: EntityId
  readonly to: EntityId
  readonly edge: ChainEdge
}
interface Way {
  readonly cost: number
  readonly steps: readonly Step[]
}

/** A step nothing backs weighs more than any number of inferred ones, and those more than any of proved ones. */
const COST = { proved: 1, inferred: 1_000, none: 1_000_000 } as const

/** The best backed way for goods from a site to who imports into the United States: proved where every step is, else with the steps that are not. Pure. */
export function findNexus(nodes: readonly ChainNode[], edges: readonly ChainEdge[]): Nexus {
  const nameOf = (id: EntityId) => nodes.find((node) => node.id === id)?.name ?? ''
  const sites = nodes.filter(({ kind }) => kind === 'site')
  if (sites.length === 0)
    return nowhere(
      null,
      'No site has a link yet, so there is nowhere for a path to begin. Link the site with who operates it.',
    )
  const ways = sites.flatMap(({ id }) => waysFrom(id, edges)).toSorted((a, b) => a.cost - b.cost)
  const [best] = ways
  if (!best) {
    const [site] = sites
    const words = `No step for goods leads from ${site?.name ?? 'the site'} to a recorded import into the United States.`
    return nowhere(site?.id ?? null, words)
  }
  const path = best.steps.map(({ from, to, edge: { proof } }) => ({ from, to, proof }))
  const breaks = path.filter(({ proof }) => proof !== 'proved')
  const [site, importer] = [path[0]?.from ?? null, path.at(-1)?.to ?? null]
  const told = [path[0]?.from, ...path.map(({ to }) => to)].map((id) => (id ? nameOf(id) : '')).join(' → ')
  const broken = breaks.map(({ from, to, proof }) => {
    return `${nameOf(from)} → ${nameOf(to)} (${proof === 'none' ? 'no proof' : 'inferred'})`
  })
  const says =
    breaks.length === 0
      ? `Proved from the site to the importer: ${told}.`
      : `${told}. It breaks at ${broken.join('; ')}.`
  return { proved: breaks.length === 0, site, importer, path, breaks, says }
}

const nowhere = (site: EntityId | null, says: string): Nexus => {
  return { proved: false, site, importer: null, path: [], breaks: [], says }
}

/** The best backed way from a place to each step that arrives in the United States (Dijkstra). */
function waysFrom(start: EntityId, edges: readonly ChainEdge[]): readonly Way[] {
  const best = new Map<EntityId, Way>([[start, { cost: 0, steps: [] }]])
  const open = new Set<EntityId>([start])
  const arrivals: Way[] = []
  while (open.size > 0) {
    const at = [...open].reduce((one, other) => (costOf(best, other) < costOf(best, one) ? other : one))
    open.delete(at)
    const so = best.get(at)
    for (const step of stepsFrom(at, edges)) {
      const way = { cost: (so?.cost ?? 0) + COST[step.edge.proof], steps: [...(so?.steps ?? []), step] }
      if (step.edge.arrived > 0) arrivals.push(way)
      if (way.cost >= costOf(best, step.to)) continue
      best.set(step.to, way)
      open.add(step.to)
    }
  }
  return arrivals
}

const costOf = (best: ReadonlyMap<EntityId, Way>, id: EntityId) => best.get(id)?.cost ?? Infinity

function stepsFrom(at: EntityId, edges: readonly ChainEdge[]): readonly Step[] {
  return edges.flatMap((edge): Step[] => {
    if (edge.moves === 'none') return []
    if (edge.from === at) return [{ from: at, to: edge.to, edge }]
    return edge.moves === 'either' && edge.to === at ? [{ from: at, to: edge.from, edge }] : []
  })
}
