import { SHIPMENT_FIELDS, type Mapping, type ShipmentField } from '../../domain/shipment.ts'
import { headerWords } from './header-words.ts'
import { presets } from './presets/list.ts'
import type { Preset } from './presets/preset.ts'

/** Headers that any vendor may use, for files that fit no preset: what the presets know, and a few more. */
const COMMON: Readonly<Partial<Record<ShipmentField, readonly string[]>>> = {
  bill: ['B/L No', 'BL No', 'B/L', 'BOL', 'BOL Number', 'Bill of Lading', 'House Bill of Lading', 'HBL'],
  masterBill: ['MBL', 'Master B/L'],
  arrival: ['Arrival Date', 'Date of Arrival', 'Arrival', 'Date', 'Shipment Date', 'Import Date'],
  shipper: ['Shipper', 'Shipper Name', 'Supplier', 'Exporter', 'Seller'],
  consignee: ['Consignee', 'Consignee Name', 'Importer', 'Buyer'],
  notifyParty: ['Notify Party', 'Notify'],
  goods: ['Goods', 'Description', 'Product Description', 'Goods Description', 'Product', 'Commodity'],
  hsCode: ['HS Code', 'HS', 'HTS', 'HTS Code', 'Tariff Code'],
  portOfLading: ['Port of Lading', 'Port of Loading', 'Foreign Port', 'Loading Port'],
  portOfUnlading: ['Port of Unlading', 'Port of Discharge', 'US Port', 'Discharge Port', 'Port'],
  origin: ['Country of Origin', 'Origin', 'Origin Country'],
  destination: ['Destination', 'Destination Country'],
  weightKg: ['Weight (kg)', 'Weight KG', 'Gross Weight (kg)', 'Gross Weight kg', 'Kilograms'],
  weight: ['Weight', 'Gross Weight'],
  weightUnit: ['Weight Unit', 'Unit of Weight'],
  valueUsd: ['Value (USD)', 'Value USD', 'Value', 'Value of Goods'],
  quantity: ['Quantity', 'Qty', 'Pieces'],
  quantityUnit: ['Quantity Unit', 'Unit'],
  containers: ['Container Number', 'Container', 'Containers', 'Container No'],
  vessel: ['Vessel', 'Vessel Name', 'Ship'],
  carrier: ['Carrier'],
  teu: ['TEU', 'TEUs'],
}

/** How the columns of a file were read: the preset that fits, if one does, and which header fills which field. */
export interface ColumnMap {
  readonly preset: Preset | null
  readonly mapping: Mapping
}

/** The best reading of a header row: the preset that finds most of its columns, and for what it leaves open any name some format uses. */
export function mapColumns(headers: readonly string[], wanted: Preset | null): ColumnMap {
  const preset = wanted ?? bestPreset(headers)
  const own = preset ? mappingBy(headers, preset.columns) : {}
  const used = new Set(Object.values(own))
  const open = headers.filter((header) => !used.has(header))
  return { preset, mapping: { ...mappingBy(open, ANY), ...own } }
}

function bestPreset(headers: readonly string[]): Preset | null {
  const ranked = presets.map((preset) => ({ preset, score: fit(headers, preset) })).sort((a, b) => b.score - a.score)
  return ranked[0] && ranked[0].score > 0 ? ranked[0].preset : null
}

/** How well a preset fits: 0 unless it names most of the file's columns or finds most of its own; else more for more of both. */
export function fit(headers: readonly string[], preset: Preset): number {
  const asked = Object.values(preset.columns).filter((names) => names.length > 0).length
  const found = Object.keys(mappingBy(headers, preset.columns)).length
  const written = headers.filter((header) => header.trim() !== '').length
  const fits = found >= 2 && (found * 2 >= asked || (found >= 4 && found * 2 >= written))
  return fits ? (found * found) / asked : 0
}

/** How many headers of a row are names that some format uses. */
export function knownHeaders(row: readonly string[]): number {
  return row.filter((cell) => KNOWN.has(headerWords(cell))).length
}

/** For each field the first of its names that the file has, as the file writes it. */
export function mappingBy(headers: readonly string[], columns: Preset['columns']): Mapping {
  const written = new Map(headers.map((header) => [headerWords(header), header] as const).reverse())
  const found = Object.entries(columns).flatMap(([field, names]) => {
    const header = names.map((name) => written.get(headerWords(name))).find((name) => name !== undefined)
    return header === undefined ? [] : [[field, header] as const]
  })
  return Object.fromEntries(found)
}

/** Every name of each field that some format uses, common ones first. */
const ANY: Preset['columns'] = Object.fromEntries(
  SHIPMENT_FIELDS.map((field) => [
    field,
    [COMMON, ...presets.map(({ columns }) => columns)].flatMap((names) => names[field] ?? []),
  ]),
)

const KNOWN = new Set(Object.values(ANY).flat().map(headerWords))
