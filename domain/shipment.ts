import { z } from 'zod'
import { EvidenceId } from './ids.ts'

/** What a column of a vendor's file can mean to us; the fields of a shipment as mapped. */
export const SHIPMENT_FIELDS = [
  'recordKey',
  'bill',
  'masterBill',
  'houseBill',
  'billType',
  'recordStatus',
  'updated',
  'arrival',
  'estimatedArrival',
  'shipper',
  'shipperOriginal',
  'shipperAddress',
  'shipperCountry',
  'consignee',
  'consigneeOriginal',
  'consigneeAddress',
  'consigneeCountry',
  'notifyParty',
  'carrier',
  'vessel',
  'imo',
  'voyage',
  'portOfLading',
  'portOfLadingCountry',
  'portOfUnlading',
  'placeOfReceipt',
  'destination',
  'origin',
  'frob',
  'containers',
  'sequence',
  'goods',
  'hsCode',
  'quantity',
  'quantityUnit',
  'weight',
  'weightUnit',
  'weightKg',
  'weightTonnes',
  'teu',
  'valueUsd',
] as const
export const ShipmentField = z.enum(SHIPMENT_FIELDS)
export type ShipmentField = z.infer<typeof ShipmentField>

/** Which column (its header as written) fills which field. */
export const Mapping = z.partialRecord(ShipmentField, z.string())
export type Mapping = z.infer<typeof Mapping>

/** How dates of a file are written; `auto` is settled from the values themselves. */
export const DateOrder = z.enum(['auto', 'iso', 'mdy', 'dmy'])
export type DateOrder = z.infer<typeof DateOrder>

/** What is known of a shipment that a person must see before resting on it. */
export const FLAGS = [
  'placeholder-shipper',
  'placeholder-consignee',
  'party-withheld',
  'forwarder-shipper',
  'estimated-date',
  'no-date',
  'other-destination',
  'doubtful-country',
  'unit-not-added',
  'lost-zero',
  'short-record',
  'lines-not-added',
] as const
export const Flag = z.enum(FLAGS)
export type Flag = z.infer<typeof Flag>

/** Plain words for a flag, as screens and reports print it. */
export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  'placeholder-shipper': 'The shipper is a placeholder, no company',
  'placeholder-consignee': 'The consignee is a placeholder, no company',
  'party-withheld': 'A party was withheld at its own request; no record is not no import',
  'forwarder-shipper': 'The shipper looks like a forwarder, so the producer may be another',
  'estimated-date': 'The date is the estimated arrival; no actual one is given',
  'no-date': 'No date',
  'other-destination': 'Bound for another country through the United States',
  'doubtful-country': 'The shipper’s country is given as the United States',
  'unit-not-added': 'A weight in a unit that can’t be turned into kilograms; it is not added',
  'lost-zero': 'The HS code has lost its leading zero; it was put back',
  'short-record': 'The record has fewer cells than the header',
  'lines-not-added': 'Lines of one bill repeat its weight or quantity; they were not added',
}

/** Which part of a shipment a row tells: AMS sells header, bill, tariff and container tables apart. */
export const PARTS = ['whole', 'header', 'bill', 'tariff', 'container', 'party', 'cargo'] as const
export const Part = z.enum(PARTS)
export type Part = z.infer<typeof Part>

/** One row of a trade file as parsed; `raw` are its cells as written. Weights in kilograms, values in US dollars, dates ISO. */
export const Shipment = z.object({
  evidenceId: EvidenceId,
  row: z.number().int().positive(),
  part: Part,
  recordKey: z.string().nullable(),
  bill: z.string().nullable(),
  masterBill: z.string().nullable(),
  shipper: z.string().nullable(),
  consignee: z.string().nullable(),
  notifyParty: z.string().nullable(),
  shipperCountry: z.string().nullable(),
  vessel: z.string().nullable(),
  portOfLading: z.string().nullable(),
  portOfUnlading: z.string().nullable(),
  destination: z.string().nullable(),
  origin: z.string().nullable(),
  arrivalFrom: z.string().nullable(),
  arrivalTo: z.string().nullable(),
  goods: z.string().nullable(),
  hsCode: z.string().nullable(),
  containers: z.string().nullable(),
  quantity: z.number().nullable(),
  quantityUnit: z.string().nullable(),
  weightKg: z.number().nullable(),
  teu: z.number().nullable(),
  valueUsd: z.number().nullable(),
  flags: z.array(Flag),
  raw: z.array(z.string()),
})
export type Shipment = z.infer<typeof Shipment>
