import type { ChainEdge } from '../../domain/entities/chain.ts'
import type { EntityId } from '../../domain/ids.ts'

type Ends = Pick<ChainEdge, 'from' | 'to' | 'moves'>

/** How many steps of goods lead up to each entity, from 0; a step that closes a ring counts for nothing. Pure. */
export function tiersOf(edges: readonly Ends[]): ReadonlyMap<EntityId, number> {
  const forward = withoutRings(edges.filter(({ moves }) => moves !== 'none'))
  const tiers = new Map<EntityId, number>()
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of forward) {
      const tier = (tiers.get(from) ?? 0) + 1
      if (tier <= (tiers.get(to) ?? 0)) continue
      tiers.set(to, tier)
      changed = true
    }
  }
  return tiers
}

/** The steps without those that lead back to where a walk came from; walks begin where nothing arrives. */
function withoutRings(edges: readonly Ends[]): readonly Ends[] {
  const out = new Map<EntityId, Ends[]>()
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge])
  const reached = new Set(edges.map(({ to }) => to))
  const starts = [...out.keys()].toSorted((a, b) => Number(reached.has(a)) - Number(reached.has(b)))
  const state = new Map<EntityId, 'open' | 'done'>()
  const kept: Ends[] = []
  for (const start of starts) {
    const walk = state.has(start) ? [] : [{ at: start, next: 0 }]
    if (walk.length > 0) state.set(start, 'open')
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const edge = out.get(top.at)?.[top.next++]
      if (edge === undefined) {
        state.set(top.at, 'done')
        walk.pop()
      } else if (state.get(edge.to) !== 'open') {
        kept.push(edge)
        if (state.has(edge.to)) continue
        state.set(edge.to, 'open')
        walk.push({ at: edge.to, next: 0 })
      }
    }
  }
  return kept
}
