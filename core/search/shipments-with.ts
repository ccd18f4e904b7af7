import type { ShipmentHit } from '../../domain/search.ts'
import { findShipments, type ShipmentSearch } from '../../db/repositories/search-shipments.ts'
import type { App } from '../app.ts'
import { ftsMatch, termsOf, type Part } from './query.ts'
import { findersOf, snippetOf } from './snippet.ts'

/** Most shipments that one search shows; the trade records list them all. */
const MOST_SHIPMENTS = 50

/** Shipments that have every part, as they were taken in, at most 50 and whether there are more. */
export function shipmentsWith(
  app: App,
  parts: readonly Part[],
  where: Omit<ShipmentSearch, 'match'>,
): { readonly shipments: ShipmentHit[]; readonly moreShipments: boolean } {
  const match = ftsMatch(parts)
  if (match === null) return { shipments: [], moreShipments: false }
  const found = findShipments(app.database.read, { ...where, match }, MOST_SHIPMENTS + 1)
  const finders = findersOf(termsOf(parts))
  return {
    shipments: found.slice(0, MOST_SHIPMENTS).map(({ texts, ...shipment }) => ({
      ...shipment,
      ...snippetOf(texts.filter((text) => text !== null && text !== '').join(' · '), finders),
    })),
    moreShipments: found.length > MOST_SHIPMENTS,
  }
}
