import type { Preset } from './preset.ts'

const SEEN = {
  source: 'Header rows of the public manifest tables',
  verifiedAsOf: '2026-11-23',
  dateOrder: 'auto',
} as const

/** CBP's public manifest data (AMS), the root of every U.S. vendor: its header table. */
export const amsHeader: Preset = {
  id: 'ams-header',
  title: 'AMS manifest data, header table',
  ...SEEN,
  part: 'header',
  foreignDestination: true,
  columns: {
    recordKey: ['identifier'],
    carrier: ['carrier_code'],
    vessel: ['vessel_name'],
    imo: ['conveyance_id'],
    arrival: ['actual_arrival_date'],
    estimatedArrival: ['estimated_arrival_date'],
    portOfUnlading: ['port_of_unlading'],
    portOfLading: ['foreign_port_of_lading'],
    placeOfReceipt: ['place_of_receipt'],
    destination: ['foreign_port_of_destination'],
    quantity: ['manifest_quantity'],
    quantityUnit: ['manifest_unit'],
    weight: ['weight'],
    weightUnit: ['weight_unit'],
    recordStatus: ['record_status_indicator'],
  },
}

/** AMS: the table of bills of lading. */
export const amsBill: Preset = {
  id: 'ams-bill',
  title: 'AMS manifest data, bill table',
  ...SEEN,
  part: 'bill',
  columns: {
    recordKey: ['identifier'],
    masterBill: ['master_bol_number'],
    houseBill: ['house_bol_number'],
    bill: ['sub_house_bol_number'],
    billType: ['bill_type_code'],
    voyage: ['voyage_number'],
    updated: ['trade_update_date', 'run_date'],
  },
}

/** AMS: the table of tariff lines. */
export const amsTariff: Preset = {
  id: 'ams-tariff',
  title: 'AMS manifest data, tariff table',
  ...SEEN,
  part: 'tariff',
  columns: {
    recordKey: ['identifier'],
    containers: ['container_number'],
    sequence: ['description_sequence_number'],
    hsCode: ['harmonized_number'],
    valueUsd: ['harmonized_value'],
    weight: ['harmonized_weight'],
    weightUnit: ['harmonized_weight_unit'],
  },
}

/** AMS: the table of containers. */
export const amsContainer: Preset = {
  id: 'ams-container',
  title: 'AMS manifest data, container table',
  ...SEEN,
  part: 'container',
  columns: { recordKey: ['identifier'], containers: ['container_number'] },
}

/** AMS: the tables of parties (consignee, shipper). */
export const amsParty: Preset = {
  id: 'ams-party',
  title: 'AMS manifest data, party tables',
  ...SEEN,
  part: 'party',
  columns: {
    recordKey: ['identifier'],
    shipper: ['shipper_party_name'],
    shipperAddress: ['shipper_address'],
    consignee: ['consignee_name'],
    consigneeAddress: ['consignee_address'],
  },
}

/** AMS: the table of cargo descriptions. */
export const amsCargo: Preset = {
  id: 'ams-cargo',
  title: 'AMS manifest data, cargo table',
  ...SEEN,
  part: 'cargo',
  columns: {
    recordKey: ['identifier'],
    containers: ['container_number'],
    sequence: ['description_sequence_number'],
    quantity: ['piece_count'],
    goods: ['description_text', 'text'],
  },
}

/** AMS tables joined into one file, a line for each container and description. */
export const amsFlat: Preset = {
  id: 'ams-flat',
  title: 'AMS manifest data, flattened',
  ...SEEN,
  part: 'whole',
  foreignDestination: true,
  columns: {
    recordKey: ['identifier'],
    updated: ['trade_update_date', 'run_date'],
    vessel: ['vessel_name'],
    portOfUnlading: ['port_of_unlading'],
    arrival: ['actual_arrival_date'],
    estimatedArrival: ['estimated_arrival_date'],
    portOfLading: ['foreign_port_of_lading'],
    recordStatus: ['record_status_indicator'],
    placeOfReceipt: ['place_of_receipt'],
    destination: ['foreign_port_of_destination'],
    notifyParty: ['secondary_notify_party_1'],
    consignee: ['consignee_name'],
    consigneeAddress: ['consignee_address'],
    shipper: ['shipper_party_name'],
    shipperAddress: ['shipper_address'],
    containers: ['container_number'],
    sequence: ['description_sequence_number'],
    quantity: ['piece_count'],
    goods: ['text', 'description_text'],
    hsCode: ['harmonized_number'],
    valueUsd: ['harmonized_value'],
    weight: ['harmonized_weight'],
    weightUnit: ['harmonized_weight_unit'],
  },
}

/** A vendor's database of the same data, one row a bill. */
export const amsWarehouse: Preset = {
  id: 'ams-warehouse',
  title: 'Manifest data of a data-warehouse vendor',
  ...SEEN,
  part: 'whole',
  foreignDestination: true,
  columns: {
    bill: ['house_bill_of_lading_number', 'master_bill_of_lading_number'],
    masterBill: ['master_bill_of_lading_number'],
    houseBill: ['house_bill_of_lading_number'],
    billType: ['bill_of_lading_type'],
    arrival: ['actual_date_of_arrival'],
    estimatedArrival: ['estimated_arrival_date'],
    shipper: ['shipper_name'],
    consignee: ['consignee_name'],
    vessel: ['vessel_name'],
    voyage: ['voyage_number'],
    portOfLading: ['foreign_port_of_lading'],
    portOfUnlading: ['port_of_unlading'],
    placeOfReceipt: ['place_of_receipt'],
    destination: ['foreign_port_of_destination'],
    goods: ['product_keywords'],
    quantity: ['manifest_quantity'],
    quantityUnit: ['manifest_quantity_unit'],
    weight: ['total_weight'],
    weightUnit: ['total_weight_unit'],
    teu: ['teu'],
    valueUsd: ['estimated_shipment_value'],
  },
}
