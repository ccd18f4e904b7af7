import type { ChainEdge, ChainEvidence } from '../../domain/entities/chain.ts'
import { RELATION_WORDS, type EntityLink } from '../../domain/entities/link.ts'
import type { ProvedFact } from '../../domain/case-view.ts'
import type { EntityId } from '../../domain/ids.ts'
import {
  rowsBetweenNames,
  shipmentsBetweenNames,
  type NamedRow,
  type NamedShipments,
} from '../../db/repositories/chain-shipments.ts'
import type { App } from '../app.ts'
import { US_IMPORTS } from '../trade/presets/us-imports.ts'

/** Rows of shipments that an edge names; a list of the shipments has them all. */
const ROWS = 20

/** A link as a step of the chain, turned the way goods go, between the entities its records belong to. */
export function linkEdge(
  link: EntityLink,
  groupOf: (id: EntityId) => EntityId,
  factOf: (id: EntityLink['facts'][number]) => ProvedFact | undefined,
): ChainEdge {
  const { relation, proof, date } = link
  const { words, back, flow } = RELATION_WORDS[relation]
  const turned = flow === 'against'
  const [from, to] = turned ? [link.to, link.from] : [link.from, link.to]
  return {
    from: groupOf(from),
    to: groupOf(to),
    kind: relation,
    words: `${turned ? back : words}${date === null ? '' : ` (${date})`}`,
    proof,
    moves: flow === 'against' ? 'along' : flow,
    evidence: link.facts.flatMap((id) => pinpointsOf(factOf(id))),
    ...{ shipments: null, arrived: 0, first: null, last: null },
  }
}

function pinpointsOf(fact: ProvedFact | undefined): ChainEvidence[] {
  const seen = fact?.pinpoints.filter(({ resolves, evidenceId }) => {
    return resolves && fact.items.some(({ id }) => id === evidenceId)
  })
  return (seen ?? []).map(({ evidenceId, page, row }) => ({ evidenceId, page, row, fact: fact?.id ?? null }))
}

/** What is shipped from one entity to another, under all their names: proved by the rows. */
export function shipmentEdges(app: App, groupOfName: (key: string) => EntityId | undefined): ChainEdge[] {
  const pairs = new Map<string, { from: EntityId; to: EntityId; named: Named[] }>()
  const rows = rowsByNames(app)
  for (const named of shipmentsBetweenNames(app.database.read, US_IMPORTS)) {
    const [from, to] = [groupOfName(named.shipper), groupOfName(named.consignee)]
    if (from === undefined || to === undefined || from === to) continue
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, named: [] }
    pair.named.push({ ...named, rows: rows.get(`${named.shipper}\n${named.consignee}`) ?? [] })
    pairs.set(`${from} ${to}`, pair)
  }
  return [...pairs.values()].map(({ from, to, named }) => shipmentEdge(from, to, named))
}

interface Named extends NamedShipments {
  readonly rows: readonly NamedRow[]
}

function rowsByNames(app: App): ReadonlyMap<string, readonly NamedRow[]> {
  const rows = new Map<string, NamedRow[]>()
  for (const row of rowsBetweenNames(app.database.read, ROWS)) {
    const key = `${row.shipper}\n${row.consignee}`
    const so = rows.get(key)
    if (so) so.push(row)
    else rows.set(key, [row])
  }
  return rows
}

function shipmentEdge(from: EntityId, to: EntityId, named: readonly Named[]): ChainEdge {
  const sum = (of: 'shipments' | 'arrived') => named.reduce((total, one) => total + one[of], 0)
  const days = named.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).toSorted()
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null]
  const rows = named.flatMap((one) => one.rows).slice(0, ROWS)
  const shipments = sum('shipments')
  const years = first === null ? '' : `, ${[...new Set([first.slice(0, 4), (last ?? first).slice(0, 4)])].join('–')}`
  return {
    ...{
      from,
      to,
      kind: 'shipments',
      proof: 'proved',
      moves: 'along',
      shipments,
      arrived: sum('arrived'),
      first,
      last,
    },
    words: `${shipments} ${shipments === 1 ? 'shipment' : 'shipments'}${years} to`,
    evidence: rows.map(({ evidenceId, row }) => ({ evidenceId, row, page: null, fact: null })),
  }
}
