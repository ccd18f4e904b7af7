import type { Shipment } from '../../../domain/shipment.ts'
import { useQuery } from '../../data/use-query.ts'
import type { ShipmentFilter } from './shipment-filter.ts'
import { useSettled } from './use-settled.ts'

const PAGE = 100
const SETTLES = 60

/** The shipments around the rows in sight, a page or two at a time; undefined where a row is not here yet. */
export function useShipments(filter: ShipmentFilter, first: number, count: number) {
  const from = useSettled(Math.floor(first / PAGE), SETTLES)
  const to = useSettled(Math.floor((first + count) / PAGE), SETTLES)
  const pages = [
    [from, useQuery('trade', 'shipments', { ...filter, offset: from * PAGE, limit: PAGE }).data],
    [to, useQuery('trade', 'shipments', { ...filter, offset: to * PAGE, limit: PAGE }).data],
  ] as const
  return (row: number): Shipment | undefined => {
    const page = pages.find(([at]) => at === Math.floor(row / PAGE))
    return page?.[1]?.shipments[row % PAGE]
  }
}
