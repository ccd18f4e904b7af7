import type { DateOrder, Flag, ShipmentField } from '../../../domain/shipment.ts'
import type { Grouping } from '../../../domain/trade.ts'

/** What a file's columns can mean, in the order a bill is read. */
export const FIELD_WORDS: Readonly<Record<ShipmentField, string>> = {
  bill: 'Bill of lading',
  masterBill: 'Master bill',
  houseBill: 'House bill',
  billType: 'Type of bill',
  recordKey: 'Vendor’s record number',
  recordStatus: 'Status of the record',
  updated: 'Last changed',
  sequence: 'Line of the bill',
  arrival: 'Arrival',
  estimatedArrival: 'Estimated arrival',
  shipper: 'Shipper',
  shipperOriginal: 'Shipper as written',
  shipperAddress: 'Shipper’s address',
  shipperCountry: 'Shipper’s country',
  consignee: 'Consignee',
  consigneeOriginal: 'Consignee as written',
  consigneeAddress: 'Consignee’s address',
  consigneeCountry: 'Consignee’s country',
  notifyParty: 'Notify party',
  carrier: 'Carrier',
  vessel: 'Vessel',
  imo: 'Vessel’s IMO number',
  voyage: 'Voyage',
  portOfLading: 'Port of lading',
  portOfLadingCountry: 'Country of that port',
  portOfUnlading: 'Port of unlading',
  placeOfReceipt: 'Place of receipt',
  destination: 'Destination',
  origin: 'Country of origin',
  frob: 'Remaining on board (FROB)',
  containers: 'Containers',
  goods: 'Goods',
  hsCode: 'HS code',
  quantity: 'Quantity',
  quantityUnit: 'Unit of quantity',
  weight: 'Weight as written',
  weightUnit: 'Unit of weight',
  weightKg: 'Weight in kilograms',
  weightTonnes: 'Weight in tonnes',
  teu: 'TEU',
  valueUsd: 'Value in US dollars',
}

export const DATE_ORDERS: readonly { readonly id: DateOrder; readonly words: string; readonly hint: string }[] = [
  { id: 'mdy', words: 'Month first', hint: '12/23/2020' },
  { id: 'dmy', words: 'Day first', hint: '23/12/2020' },
  { id: 'iso', words: 'Year first', hint: '2020-12-23' },
]

/** A flag as short as a table has room for; the whole is in FLAG_WORDS. */
export const FLAG_SHORT: Readonly<Record<Flag, string>> = {
  'placeholder-shipper': 'No shipper named',
  'placeholder-consignee': 'No consignee named',
  'party-withheld': 'Party withheld',
  'forwarder-shipper': 'Forwarder as shipper',
  'estimated-date': 'Estimated date',
  'no-date': 'No date',
  'other-destination': 'Bound elsewhere',
  'doubtful-country': 'Doubtful country',
  'unit-not-added': 'Weight not added',
  'lost-zero': 'HS zero put back',
  'short-record': 'Short record',
  'lines-not-added': 'Lines not added',
}

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  supplier: 'Supplier (shipper)',
  consignee: 'Consignee',
  port: 'Port of unlading',
  quarter: 'Quarter of arrival',
}

/** A count as a person reads it: "1,204 shipments". */
export function counted(n: number, one: string): string {
  return `${n.toLocaleString('en-US')} ${one}${n === 1 ? '' : 's'}`
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
