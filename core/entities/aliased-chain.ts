import type { Chain } from '../../domain/entities/chain.ts'
import { findProtected, replaceProtected } from '../../domain/protection/find-protected.ts'
import type { App } from '../app.ts'
import { impliedProtection } from '../protection/implied-protection.ts'

/** A chain with aliases in place of every protected name, and without pinpoints into items that are withheld as a whole; `say` replaces names in other words of it. */
export function aliasedChain(app: App, chain: Chain): { chain: Chain; say: (text: string) => string } {
  const protection = impliedProtection(app.database.read)
  const find = findProtected(protection)
  const say = (text: string) => replaceProtected(find, text)
  const withheld = new Set(
    protection.redactions.flatMap(({ kind, evidenceId }) => (kind === 'whole' ? [evidenceId] : [])),
  )
  const nodes = chain.nodes.map((node) => ({ ...node, name: say(node.name) }))
  const edges = chain.edges.map((edge) => ({
    ...edge,
    words: say(edge.words),
    evidence: edge.evidence.filter(({ evidenceId }) => !withheld.has(evidenceId)),
  }))
  return { chain: { nodes, edges, nexus: { ...chain.nexus, says: say(chain.nexus.says) } }, say }
}
