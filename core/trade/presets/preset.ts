import type { DateOrder, Part, ShipmentField } from '../../../domain/shipment.ts'

/** One vendor's format: which header fills which field, in the order of preference, and how its dates are written. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** Where its header row was seen, and when it was last compared; null for a row that no file at hand confirms. */
  readonly source: string | null
  readonly verifiedAsOf: string
  readonly part: Part
  readonly dateOrder: DateOrder
  /** Set where the destination column is filled only for goods that go on to a foreign port. */
  readonly foreignDestination?: true
  readonly columns: Readonly<Partial<Record<ShipmentField, readonly string[]>>>
}
