import type { WriteDb } from '../handles.ts'
import { COUNTED_FILES } from './shipments.ts'

/** What a header record takes from the other tables of the same delivery, by its record key: [column, part, how several are taken]. */
const TAKEN: readonly (readonly [string, string, string])[] = [
  ['bill', 'bill', 'min'],
  ['master_bill', 'bill', 'min'],
  ['shipper', 'party', 'min'],
  ['consignee', 'party', 'min'],
  ['goods', 'cargo', 'group_concat'],
  ['hs_code', 'tariff', 'group_concat'],
  ['containers', 'container', 'group_concat'],
  ['value_usd', 'tariff', 'sum'],
]

/** Completes header records from tables of bills, parties, cargo, tariff and containers, whichever came first: only what a header leaves open, and nothing from a file in the Trash. */
export function completeHeaders(tx: WriteDb): void {
  const found = tx.prepare("SELECT 1 FROM shipment WHERE part NOT IN ('whole', 'header') LIMIT 1").get()
  if (found === undefined) return
  for (const [column, part, take] of TAKEN) {
    const told = take === 'group_concat' ? `group_concat(DISTINCT p.${column})` : `${take}(p.${column})`
    tx.prepare(
      `UPDATE shipment AS h SET ${column} = (
         SELECT ${told} FROM shipment p WHERE p.record_key = h.record_key AND p.part = '${part}' AND p.${column} IS NOT NULL
           AND p.file_no IN ${COUNTED_FILES})
       WHERE h.part = 'header' AND h.${column} IS NULL AND h.record_key IS NOT NULL`,
    ).run()
  }
  for (const role of ['shipper', 'consignee']) {
    tx.prepare(
      `UPDATE shipment AS h SET no_${role} = coalesce((
         SELECT min(p.no_${role}) FROM shipment p
         WHERE p.record_key = h.record_key AND p.part = 'party' AND p.${role} IS NOT NULL
           AND p.file_no IN ${COUNTED_FILES}), no_${role})
       WHERE h.part = 'header' AND h.record_key IS NOT NULL`,
    ).run()
  }
}
