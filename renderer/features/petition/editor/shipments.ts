import type { Shipment } from '../../../../domain/shipment.ts'
import type { EvidenceId } from '../../../../domain/ids.ts'
import { api } from '../../../data/api.ts'
import { citeOf, type Pickable } from './pickable.ts'

const MOST = 12
/** Shorter words would find half of a file of a million rows. */
const SHORTEST = 3

/** The shipments that what was typed finds, by party, bill, vessel, goods or day of arrival ("2020-12 mill"). */
export async function findShipments(
  query: string,
  titles: ReadonlyMap<EvidenceId, string>,
): Promise<readonly Pickable[]> {
  const { words, day } = parted(query)
  if (words.length < SHORTEST && day === null) return []
  const between = day === null ? {} : { from: day, to: day }
  const { shipments } = await api.trade.shipments({ words, ...between, offset: 0, limit: MOST })
  return shipments.map((shipment) => pickableOf(shipment, titles))
}

/** Words, and the first of them that is a day, a month or a year, which is no word of any name. */
export function parted(query: string): { readonly words: string; readonly day: string | null } {
  const all = query.trim().split(/\s+/)
  const day = all.find((word) => /^(19|20)\d\d(-\d\d){0,2}$/.test(word)) ?? null
  return { words: all.filter((word) => word !== day).join(' '), day }
}

/** A shipment is cited by its file and row; its bill finds the page of the exhibit on which the row stands. */
export function pickableOf(shipment: Shipment, titles: ReadonlyMap<EvidenceId, string>): Pickable {
  const { evidenceId, row, bill, shipper, consignee, arrivalFrom } = shipment
  const parties = [shipper, consignee].filter((name) => name !== null && name !== '').join(' to ')
  return {
    id: `shipment ${evidenceId} ${row}`,
    group: 'Shipments',
    title: [bill ?? `Row ${row}`, parties].filter((part) => part !== '').join(', '),
    hint: [arrivalFrom, titles.get(evidenceId), `row ${row}`].filter(Boolean).join(' · '),
    content: [citeOf(evidenceId, null, bill), { type: 'text', text: `, row ${row}` }],
  }
}
