import { closeSync, openSync, writeSync } from 'node:fs'

/** The thirty columns of a flattened AMS file, as vendors of the public manifest data head them. */
export const COLUMNS = (
  'identifier,trade_update_date,run_date,vessel_name,port_of_unlading,estimated_arrival_date,foreign_port_of_lading,' +
  'record_status_indicator,place_of_receipt,port_of_destination,foreign_port_of_destination,secondary_notify_party_1,' +
  'actual_arrival_date,consignee_name,consignee_address,consignee_contact_name,consignee_comm_number_qualifier,' +
  'consignee_comm_number,shipper_party_name,shipper_address,shipper_contact_name,shipper_comm_number_qualifier,' +
  'container_number,description_sequence_number,piece_count,text,harmonized_number,harmonized_value,' +
  'harmonized_weight,harmonized_weight_unit'
).split(',')

const PORTS = ['Newark, NJ', 'Los Angeles, CA', 'Long Beach, CA', 'Savannah, GA', 'Houston, TX', 'Norfolk, VA']
const LADING = ['Busan', 'Dalian', 'Qingdao', 'Yantai', 'Shanghai', 'Ningbo', 'Kaohsiung']
const GOODS = ['WOMENS WOVEN TROUSERS', 'FROZEN SQUID RINGS', 'COTTON YARN COMBED', 'FALSE EYELASHES', 'VINYL FLOORING']
const FIRST = [
  'HARBOR',
  'RIVERMOUTH',
  'SUMMIT',
  'LANTERN',
  'NORTHGATE',
  'PALM BAY',
  'GREY HERON',
  'CLEARWATER',
  'OAKLINE',
]
const LAST = ['APPAREL', 'GARMENT', 'SEAFOOD', 'TEXTILE', 'TRADING', 'FOODS', 'HOME GOODS', 'INDUSTRIAL']
const CODES = ['620462', '030743', '520523', '670419', '391810']

/** Writes `rows` invented shipments as CSV, the same each time: 3,000 shippers, 5,000 consignees, four years of arrivals, one in fifty to order. */
export function makeShipments(path: string, rows: number): void {
  const file = openSync(path, 'w')
  const next = numbers(20_261_125)
  let piece = `${COLUMNS.join(',')}\n`
  for (let i = 0; i < rows; i++) {
    piece += `${shipment(i, next).join(',')}\n`
    if (piece.length > 1_000_000) {
      writeSync(file, piece)
      piece = ''
    }
  }
  writeSync(file, piece)
  closeSync(file)
}

function shipment(i: number, next: (below: number) => number): readonly string[] {
  const [shipper, consignee, kind] = [next(3000), next(5000), next(GOODS.length)]
  const day = new Date(Date.UTC(2019, 0, 1) + next(1460) * 86_400_000).toISOString().slice(0, 10)
  const placeholder = next(50) === 0
  return [
    String(2_019_000_000 + i),
    day,
    day,
    `MV ${FIRST[next(FIRST.length)] ?? ''} ${1 + next(40)}`,
    `"${PORTS[next(PORTS.length)] ?? ''}"`,
    day,
    LADING[next(LADING.length)] ?? '',
    'New',
    ...['', '', '', ''],
    day,
    placeholder ? 'TO ORDER' : named(consignee, 'INC'),
    `"${100 + (consignee % 900)} HARBOR RD, SUITE ${consignee % 40}"`,
    ...['', '', ''],
    named(shipper, 'CO LTD'),
    `"${1 + (shipper % 300)} PORT STREET, INDUSTRIAL ZONE ${shipper % 12}"`,
    ...['', ''],
    `TCLU${1_000_000 + next(8_999_999)}`,
    '1',
    String(1 + next(2000)),
    `${GOODS[kind] ?? ''} PO ${100_000 + next(900_000)} ${1 + next(400)} CARTONS`,
    CODES[kind] ?? '',
    String(500 + next(90_000)),
    String(100 + next(20_000)),
    'Kilograms',
  ]
}

const named = (n: number, form: string) =>
  `${FIRST[n % FIRST.length] ?? ''} ${LAST[n % LAST.length] ?? ''} ${Math.floor(n / 7)} ${form}`

/** A run of numbers below what is asked, the same each time (a linear congruence modulo 2^31). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}
