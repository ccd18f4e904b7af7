/** An index of the shipments that count, in the order they are listed, with all that is counted of them: a million rows are paged and added up without being read. */
export const sql = /* sql */ `
CREATE INDEX shipment_counted ON shipment
  (arrival_from DESC, file_no, shipper, no_shipper, consignee, no_consignee, port_unlading, weight_kg, value_usd)
  WHERE merged_into IS NULL AND repeats IS NULL AND deleted = 0 AND part IN ('whole', 'header');
`
