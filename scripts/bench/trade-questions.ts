import type { Grouping } from '../../domain/trade.ts'

/** Words that few, some and many of the invented shipments have. */
export const SEARCHES = [
  'squid',
  'rivermouth garment',
  'harbor apparel 45',
  'eyelashes busan newark',
  'TCLU1234567',
  'cotton yarn savannah',
  'lantern foods 120 inc',
  'vinyl flooring ningbo houston',
  'summit seafood 300',
  'trousers',
]

/** What the rows are grouped by, and the same as SQL over the raw file's columns. */
export const PIVOTS: readonly { readonly by: Grouping; readonly sql: string }[] = [
  { by: 'supplier', sql: 'shipper_party_name' },
  { by: 'consignee', sql: `iif(consignee_name = 'TO ORDER', '', consignee_name)` },
  { by: 'port', sql: 'port_of_unlading' },
  {
    by: 'quarter',
    sql: `substr(actual_arrival_date, 1, 4) || '-Q' || ((substr(actual_arrival_date, 6, 2) + 2) / 3)`,
  },
]

/** Of a shipper's shipments, those that name a consignee. */
export const SHARE = { of: 'RIVERMOUTH GARMENT 0 CO LTD', naming: 'TO ORDER' }
