import type { Chain, ChainEdge, ChainNode } from '../../domain/entities/chain.ts'
import type { EntityGroup } from '../../domain/entities/entity.ts'
import { nameKey } from '../../db/repositories/entity-shipments.ts'
import type { App } from '../app.ts'
import { openCaseView } from '../petition/case-view.ts'
import { linkEdge, shipmentEdges } from './chain-edges.ts'
import { findNexus } from './find-nexus.ts'
import { listEntities } from './list-entities.ts'
import { listLinks } from './list-links.ts'
import { tiersOf } from './tiers-of.ts'

/** The chain as the case stands: entities that a link or shipment joins, each step with how it is backed, and whether a proved way leads from a site into the United States. */
export function drawChain(app: App): Chain {
  const groups = listEntities(app)
  const facts = new Map(openCaseView(app.database.read).facts.all.map((fact) => [fact.id, fact]))
  const records = new Map(groups.flatMap((group) => group.records.map(({ id }) => [id, group.id] as const)))
  const names = new Map(groups.flatMap((group) => namesIn(group).map((key) => [key, group.id] as const)))
  const links = listLinks(app)
    .map((link) =>
      linkEdge(
        link,
        (id) => records.get(id) ?? id,
        (id) => facts.get(id),
      ),
    )
    // Records judged the same after they were linked have nothing between them.
    .filter(({ from, to }) => from !== to)
  const edges = [...links, ...shipmentEdges(app, (key) => names.get(key))]
  const nodes = nodesOf(groups, edges)
  return { nodes, edges, nexus: findNexus(nodes, edges) }
}

const namesIn = ({ records }: EntityGroup) => records.flatMap(({ names }) => names.map(({ text }) => nameKey(text)))

function nodesOf(groups: readonly EntityGroup[], edges: readonly ChainEdge[]): ChainNode[] {
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const tier = tiersOf(edges)
  return groups
    .filter(({ id }) => joined.has(id))
    .map(({ id, name, kind, records }) => {
      const country = records.find((record) => record.country !== null)?.country ?? null
      return { id, name, kind, country, tier: tier.get(id) ?? 0 }
    })
    .toSorted((a, b) => a.tier - b.tier || a.name.localeCompare(b.name))
}
