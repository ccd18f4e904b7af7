/** Trade files and their shipments. A shipment's identity is its file and row, the same in every copy of the case. */
export const sql = /* sql */ `
-- One reading of a trade file. Rows are staged under adopted = 0; what no commit adopted is swept at the next open.
CREATE TABLE trade_file (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  evidence_id TEXT UNIQUE REFERENCES evidence (id),
  adopted INTEGER NOT NULL DEFAULT 0 CHECK (adopted IN (0, 1)),
  preset TEXT,
  reading TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reading)),
  imported_at TEXT,
  CHECK (adopted = 0 OR (evidence_id IS NOT NULL AND imported_at IS NOT NULL))
) STRICT;

CREATE TABLE shipment (
  no INTEGER PRIMARY KEY,
  file_no INTEGER NOT NULL REFERENCES trade_file (no) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  part TEXT NOT NULL,
  record_key TEXT,
  bill TEXT,
  master_bill TEXT,
  bill_type TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  updated TEXT,
  shipper TEXT,
  shipper_country TEXT,
  consignee TEXT,
  consignee_country TEXT,
  notify_party TEXT,
  carrier TEXT,
  vessel TEXT,
  imo TEXT,
  voyage TEXT,
  port_lading TEXT,
  port_unlading TEXT,
  place_of_receipt TEXT,
  destination TEXT,
  origin TEXT,
  arrival_from TEXT,
  arrival_to TEXT,
  goods TEXT,
  hs_code TEXT,
  containers TEXT,
  sequence TEXT,
  quantity REAL,
  quantity_unit TEXT,
  weight_kg REAL,
  teu REAL,
  value_usd REAL,
  no_shipper INTEGER NOT NULL CHECK (no_shipper IN (0, 1)),
  no_consignee INTEGER NOT NULL CHECK (no_consignee IN (0, 1)),
  flags TEXT NOT NULL,
  raw TEXT NOT NULL,
  -- What the record is counted under: the bill, else the vendor's own key.
  bill_key TEXT GENERATED ALWAYS AS (coalesce(bill, record_key)) VIRTUAL,
  -- Set where the record is no shipment of its own: told by another row, or by an earlier file.
  merged_into INTEGER,
  merge_reason TEXT,
  repeats INTEGER,
  CHECK ((merged_into IS NULL) = (merge_reason IS NULL))
) STRICT;

CREATE INDEX shipment_row ON shipment (file_no, row);
CREATE INDEX shipment_bill ON shipment (bill_key) WHERE bill_key IS NOT NULL;
CREATE INDEX shipment_part ON shipment (record_key, part) WHERE part <> 'whole';
CREATE INDEX shipment_master ON shipment (master_bill) WHERE master_bill IS NOT NULL;

-- Rows that are no shipment, and what a person must see of those that are.
CREATE TABLE trade_row_note (
  file_no INTEGER NOT NULL REFERENCES trade_file (no) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  kind TEXT NOT NULL CHECK (kind IN ('skipped', 'error', 'warning')),
  column_name TEXT,
  value TEXT,
  message TEXT NOT NULL
) STRICT;

CREATE INDEX trade_row_note_file ON trade_row_note (file_no, kind, row);

CREATE VIRTUAL TABLE shipment_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- A person's own presets: which header fills which field.
CREATE TABLE trade_preset (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  map TEXT NOT NULL CHECK (json_valid(map))
) STRICT;
`
