import type { Chain } from '../../domain/entities/chain.ts'

/** More entities than this can't be read in a drawing. */
const MOST = 60

/** What of a chain is drawn: the way into the United States and what is linked first, then who ships most; `left` entities are not. Pure. */
export function partOfChain(chain: Chain): { readonly chain: Chain; readonly left: number } {
  const left = chain.nodes.length - MOST
  if (left <= 0) return { chain, left: 0 }
  const weight = new Map<string, number>()
  const add = (id: string, more: number) => weight.set(id, (weight.get(id) ?? 0) + more)
  for (const { from, to, shipments } of chain.edges) for (const id of [from, to]) add(id, shipments ?? 1e9)
  for (const { from, to } of chain.nexus.path) for (const id of [from, to]) add(id, 1e12)
  const kept = new Set(
    chain.nodes
      .toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
      .slice(0, MOST)
      .map(({ id }) => id),
  )
  const nodes = chain.nodes.filter(({ id }) => kept.has(id))
  const edges = chain.edges.filter(({ from, to }) => kept.has(from) && kept.has(to))
  return { chain: { nodes, edges, nexus: chain.nexus }, left }
}
