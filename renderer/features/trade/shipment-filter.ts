import { parseFuzzyDate } from '../../../domain/fuzzy-date.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { Flag } from '../../../domain/shipment.ts'

/** Days between which shipments are looked at, as typed. */
export interface Dates {
  readonly from: string
  readonly to: string
}

/** Which shipments the table shows; blanks and absences ask nothing. */
export interface ShipmentFilter {
  readonly words?: string
  readonly supplier?: string
  readonly consignee?: string
  readonly flag?: Flag
  readonly entity?: EntityId
  readonly from?: string
  readonly to?: string
}

/** The days that are dates, as a call takes them; what is still being typed asks nothing. */
export function between({ from, to }: Dates): Pick<ShipmentFilter, 'from' | 'to'> {
  return {
    ...(parseFuzzyDate(from) ? { from: from.trim() } : {}),
    ...(parseFuzzyDate(to) ? { to: to.trim() } : {}),
  }
}
