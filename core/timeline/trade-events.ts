import type { EntityGroup } from '../../domain/entities/entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { LIST_TITLES } from '../../domain/lists/list.ts'
import type { LanesBy, TimelineEvent } from '../../domain/timeline/timeline.ts'
import { endsBetweenNames, shipmentsBetweenNames, type EndShipment } from '../../db/repositories/chain-shipments.ts'
import { nameKey } from '../../db/repositories/entity-shipments.ts'
import type { App } from '../app.ts'
import { listings } from '../lists/match-lists.ts'
import { daysOf } from './fact-events.ts'
import { LISTS, SHIPMENTS } from './lanes.ts'

/** An event with the entities it tells of. */
export interface OfEntities {
  readonly event: TimelineEvent
  readonly entities: readonly EntityId[]
}

/** The first and the last recorded shipment from each entity to another, under all their names, each bill counted once. */
export function shipmentEvents(app: App, groups: readonly EntityGroup[], by: LanesBy): OfEntities[] {
  const ofName = groupsByName(groups)
  const pairs = new Map<string, Pair>()
  const pairOf = (shipper: string, consignee: string): Pair | null => {
    const [from, to] = [ofName.get(shipper), ofName.get(consignee)]
    if (from === undefined || to === undefined || from === to) return null
    const key = `${from.id} ${to.id}`
    const pair = pairs.get(key) ?? { from, to, count: 0, first: null, last: null }
    pairs.set(key, pair)
    return pair
  }
  for (const { shipper, consignee, shipments } of shipmentsBetweenNames(app.database.read, [])) {
    const pair = pairOf(shipper, consignee)
    if (pair) pair.count += shipments
  }
  // They come in order of their days.
  for (const shipment of endsBetweenNames(app.database.read)) {
    const pair = pairOf(shipment.shipper, shipment.consignee)
    if (pair && shipment.end === 'first') pair.first ??= shipment
    if (pair && shipment.end === 'last') pair.last = shipment
  }
  return [...pairs.values()].flatMap((pair) => pairEvents(pair, by))
}

interface Pair {
  readonly from: EntityGroup
  readonly to: EntityGroup
  count: number
  first: EndShipment | null
  last: EndShipment | null
}

function pairEvents({ from, to, count, first, last }: Pair, by: LanesBy): OfEntities[] {
  if (first === null || last === null) return []
  const between = `from ${from.name} to ${to.name}`
  const event = (text: string, shipment: EndShipment): OfEntities => {
    const { evidenceId, row } = shipment
    const when = shipment.from === shipment.to ? shipment.from : `${shipment.from} to ${shipment.to}`
    const lane = by === 'entity' ? from.name : SHIPMENTS
    const said = { kind: 'shipment', text, factId: null, lane, stance: null, ...daysOf(when) } as const
    return { event: { ...said, evidence: [{ evidenceId, page: null, row }] }, entities: [from.id, to.id] }
  }
  if (count === 1) return [event(`One recorded shipment ${between}`, first)]
  return [
    event(`First recorded shipment ${between}, of ${count}`, first),
    event(`Last known shipment ${between}, of ${count} recorded`, last),
  ]
}

function groupsByName(groups: readonly EntityGroup[]): ReadonlyMap<string, EntityGroup> {
  const names = groups.flatMap((group) =>
    group.records.flatMap((record) => record.names.map(({ text }) => [nameKey(text), group] as const)),
  )
  return new Map(names)
}

/** Entries of lists that a person judged to name an entity, where the newest file still has them. */
export function listingEvents(app: App, groups: readonly EntityGroup[], by: LanesBy): OfEntities[] {
  return listings(app).flatMap(({ entity, list, asOf, evidenceId, entry, verdict, since }) => {
    const group = groups.find(({ records }) => records.some(({ id }) => id === entity))
    if (verdict !== 'same' || since === 'gone' || group === undefined) return []
    const more = [entry.under, entry.status].filter((words) => words !== null).join(', ')
    const text = `${group.name} is named by the ${LIST_TITLES[list].title}${more === '' ? '' : ` (${more})`}, as the file of ${asOf} has it`
    const lane = by === 'entity' ? group.name : LISTS
    const said = { kind: 'listing', text, factId: null, lane, stance: null, ...daysOf(entry.since) } as const
    return [{ event: { ...said, evidence: [{ evidenceId, page: null, row: entry.row }] }, entities: [group.id] }]
  })
}
