-- Made from db/migrations by scripts/dump-schema.ts; not edited by hand.
CREATE TABLE case_info (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (length(title) > 0),
  created_at TEXT NOT NULL,
  device TEXT NOT NULL CHECK (length(device) = 36),
  example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))
) STRICT;

CREATE TABLE field_stamp (
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  device TEXT NOT NULL,
  counter INTEGER NOT NULL CHECK (counter > 0),
  PRIMARY KEY (table_name, row_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  sha256 TEXT UNIQUE CHECK (sha256 IS NULL OR length(sha256) = 64),
  bytes INTEGER CHECK (bytes >= 0),
  adopted INTEGER NOT NULL DEFAULT 0 CHECK (adopted IN (0, 1)),
  CHECK (adopted = 0 OR (sha256 IS NOT NULL AND bytes IS NOT NULL))
) STRICT;

CREATE TABLE blob_chunk (
  blob_id TEXT NOT NULL REFERENCES blob (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL CHECK (seq >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
  UNIQUE (blob_id, seq)
) STRICT;

CREATE TRIGGER blob_chunk_is_final BEFORE UPDATE ON blob_chunk
BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  blob_id TEXT NOT NULL UNIQUE REFERENCES blob (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  kind TEXT NOT NULL,
  media_type TEXT NOT NULL,
  pages INTEGER CHECK (pages > 0),
  binding TEXT NOT NULL CHECK (binding IN ('copy', 'page-images', 'picture', 'set', 'slip')),
  problem_code TEXT,
  problem_message TEXT,
  original_name TEXT NOT NULL,
  source TEXT,
  received_how TEXT,
  received_on TEXT,
  date TEXT,
  author TEXT,
  publisher TEXT,
  url TEXT,
  language TEXT,
  note TEXT,
  added_at TEXT NOT NULL, trashed_at TEXT, turn INTEGER NOT NULL DEFAULT 0 CHECK (turn IN (0, 90, 180, 270)),
  CHECK ((problem_code IS NULL) = (problem_message IS NULL))
) STRICT;

CREATE TABLE evidence_arrival (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  name TEXT NOT NULL,
  source TEXT,
  received_how TEXT,
  received_on TEXT,
  arrived_at TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_arrival_item ON evidence_arrival (evidence_id);

CREATE TABLE page_text (
  no INTEGER PRIMARY KEY,
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  page INTEGER NOT NULL CHECK (page > 0),
  text TEXT NOT NULL,
  machine INTEGER NOT NULL DEFAULT 0 CHECK (machine IN (0, 1)), indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1)),
  UNIQUE (evidence_id, page)
) STRICT;

CREATE TABLE fact (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  statement TEXT NOT NULL CHECK (length(statement) > 0),
  date TEXT,
  date_from TEXT,
  date_to TEXT,
  created_at TEXT NOT NULL
, strength TEXT CHECK (strength IN ('strong', 'fair', 'weak')), bearing TEXT NOT NULL DEFAULT 'for' CHECK (bearing IN ('for', 'against')), certainty TEXT CHECK (certainty IN ('witnessed', 'documented', 'reported', 'inferred')), note TEXT, trashed_at TEXT) STRICT;

CREATE TABLE pinpoint (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  page INTEGER CHECK (page > 0),
  quote TEXT CHECK (length(quote) > 0),
  region TEXT CHECK (region IS NULL OR json_valid(region)),
  row INTEGER CHECK (row > 0),
  at TEXT,
  resolves INTEGER NOT NULL CHECK (resolves IN (0, 1)),
  machine INTEGER NOT NULL DEFAULT 0 CHECK (machine IN (0, 1)),
  UNIQUE (fact_id, position)
) STRICT;

CREATE INDEX pinpoint_item ON pinpoint (evidence_id);

CREATE TABLE fact_indicator (
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL,
  PRIMARY KEY (fact_id, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_requirement (
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  requirement TEXT NOT NULL,
  PRIMARY KEY (fact_id, requirement)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_field (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (template, field)
) STRICT;

CREATE TABLE petition_export (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  template_version TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  exhibits TEXT NOT NULL CHECK (json_valid(exhibits))
) STRICT;

CREATE TABLE job (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  task TEXT NOT NULL,
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  queued_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  UNIQUE (task, evidence_id)
) STRICT;

CREATE TABLE custody_event (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX custody_event_subject ON custody_event (subject);

CREATE TRIGGER custody_event_no_update BEFORE UPDATE ON custody_event
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;

CREATE TRIGGER custody_event_no_delete BEFORE DELETE ON custody_event
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;

CREATE TABLE protected_name (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) > 0),
  alias TEXT NOT NULL UNIQUE CHECK (length(alias) > 0),
  variants TEXT NOT NULL CHECK (json_valid(variants)),
  reason TEXT NOT NULL,
  reason_words TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE redaction (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  text TEXT CHECK (length(text) > 0),
  page INTEGER CHECK (page > 0),
  region TEXT CHECK (region IS NULL OR json_valid(region)),
  reason TEXT NOT NULL,
  reason_words TEXT,
  created_at TEXT NOT NULL,
  CHECK ((page IS NULL) = (region IS NULL)),
  CHECK (text IS NULL OR region IS NULL)
) STRICT;

CREATE INDEX redaction_item ON redaction (evidence_id);

CREATE TABLE public_verification (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  verified_at TEXT NOT NULL,
  final INTEGER NOT NULL CHECK (final IN (0, 1)),
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE TABLE undo_step (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  what TEXT NOT NULL CHECK (length(what) > 0),
  items INTEGER NOT NULL CHECK (items > 0),
  batch TEXT,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE undo_change (
  no INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES undo_step (seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('remove', 'restore', 'set')),
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  content TEXT CHECK (json_valid(content)),
  CHECK ((act = 'remove') = (content IS NULL))
) STRICT;

CREATE INDEX undo_change_step ON undo_change (step);

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

CREATE TABLE 'shipment_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'shipment_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'shipment_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'shipment_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE trade_preset (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  map TEXT NOT NULL CHECK (json_valid(map))
) STRICT;

CREATE TABLE conflict (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  one_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  note TEXT,
  how TEXT CHECK (how IN ('explain', 'drop', 'use')),
  settlement TEXT CHECK (length(settlement) > 0),
  dropped TEXT CHECK (dropped IN ('one', 'other')),
  created_at TEXT NOT NULL,
  UNIQUE (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((how IS NULL) = (settlement IS NULL)),
  CHECK ((how IS 'drop') = (dropped IS NOT NULL))
) STRICT;

CREATE INDEX conflict_other ON conflict (other_id);

CREATE TABLE question (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  text TEXT NOT NULL CHECK (length(text) > 0),
  asked_of TEXT,
  due TEXT CHECK (due IS NULL OR length(due) = 10),
  fact_id TEXT REFERENCES fact (id) ON DELETE SET NULL,
  closed TEXT CHECK (length(closed) > 0),
  created_at TEXT NOT NULL,
  CHECK (fact_id IS NULL OR closed IS NULL)
) STRICT;

CREATE INDEX question_fact ON question (fact_id);

CREATE TABLE tombstone (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  what TEXT NOT NULL CHECK (what IN ('evidence', 'fact')),
  sha256 TEXT CHECK (length(sha256) = 64),
  bytes INTEGER CHECK (bytes >= 0),
  purged_at TEXT NOT NULL,
  purged_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  CHECK ((what = 'evidence') = (sha256 IS NOT NULL))
) STRICT;

CREATE TABLE evidence_tag (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  tag TEXT NOT NULL CHECK (length(tag) > 0),
  PRIMARY KEY (evidence_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE petition_section (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  section TEXT NOT NULL,
  document TEXT CHECK (document IS NULL OR json_valid(document)),
  -- The steps that typing can be undone by, for the next session.
  history TEXT CHECK (history IS NULL OR json_valid(history)),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  position INTEGER CHECK (position >= 0),
  UNIQUE (template, section)
) STRICT;

CREATE TABLE petition_snapshot (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  made_at TEXT NOT NULL,
  sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT;

CREATE TABLE authority (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  csl TEXT NOT NULL CHECK (json_valid(csl)),
  says TEXT NOT NULL,
  source TEXT NOT NULL,
  verified_as_of TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE authority_confirmation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  authority TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL CHECK (length(source) > 0),
  confirmed_on TEXT NOT NULL CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  confirmed_by TEXT NOT NULL
) STRICT;

CREATE TABLE checklist_answer (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  checklist TEXT NOT NULL,
  item TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('weakness', 'sound', 'not-shown')),
  words TEXT NOT NULL,
  fact_id TEXT REFERENCES fact (id) ON DELETE SET NULL,
  UNIQUE (evidence_id, checklist, item)
) STRICT;

CREATE INDEX checklist_answer_fact ON checklist_answer (fact_id);

CREATE TABLE exhibit_numbering (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL UNIQUE,
  ordering TEXT NOT NULL CHECK (ordering IN ('first-cited', 'by-hand')),
  scheme TEXT NOT NULL CHECK (scheme IN ('numbers', 'letters', 'prefixed')),
  prefix TEXT NOT NULL CHECK (length(prefix) BETWEEN 1 AND 8),
  bates_prefix TEXT NOT NULL CHECK (length(bates_prefix) <= 16),
  bates_digits INTEGER NOT NULL CHECK (bates_digits BETWEEN 3 AND 10),
  bates_corner TEXT NOT NULL CHECK (bates_corner IN ('bottom-left', 'bottom-right', 'top-left', 'top-right')),
  translations TEXT NOT NULL CHECK (translations IN ('translation-first', 'original-first')),
  frozen_at TEXT
) STRICT;

CREATE TABLE exhibit_group (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  heading TEXT NOT NULL CHECK (length(heading) > 0),
  place REAL NOT NULL
) STRICT;

CREATE TABLE exhibit_choice (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  place REAL,
  -- An exhibit_group; one that is gone is no group, and an undo that brings it back brings its exhibits back with it.
  group_id TEXT CHECK (length(group_id) = 36),
  title TEXT CHECK (length(title) > 0),
  purpose TEXT CHECK (length(purpose) > 0),
  key_information TEXT CHECK (length(key_information) > 0),
  pages TEXT CHECK (length(pages) > 0),
  included INTEGER NOT NULL DEFAULT 0 CHECK (included IN (0, 1)),
  number TEXT CHECK (length(number) > 0),
  UNIQUE (template, evidence_id)
) STRICT;

CREATE UNIQUE INDEX exhibit_choice_number ON exhibit_choice (template, number);

CREATE TABLE translation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  original_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  translation_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  certificate_id TEXT REFERENCES evidence (id) ON DELETE SET NULL,
  translator TEXT NOT NULL CHECK (length(translator) > 0),
  language TEXT NOT NULL CHECK (length(language) > 0),
  address TEXT,
  signed_at TEXT,
  signed_on TEXT,
  CHECK (original_id <> translation_id AND original_id IS NOT certificate_id AND translation_id IS NOT certificate_id)
) STRICT;

CREATE TABLE submission (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  sent_on TEXT NOT NULL CHECK (length(sent_on) = 10),
  channel TEXT NOT NULL CHECK (length(channel) > 0),
  allegation_number TEXT CHECK (length(allegation_number) > 0),
  person TEXT CHECK (length(person) > 0),
  note TEXT CHECK (length(note) > 0),
  files TEXT NOT NULL CHECK (json_valid(files)),
  recorded_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER submission_files_are_final BEFORE UPDATE OF id, template, files, recorded_at ON submission
BEGIN SELECT RAISE(ABORT, 'what was sent never changes'); END;

CREATE TABLE filing_profile (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  channel TEXT NOT NULL UNIQUE CHECK (channel IN ('portal', 'email', 'post')),
  limit_mb REAL NOT NULL CHECK (limit_mb > 0)
) STRICT;

CREATE TABLE backup_plan (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  folder TEXT CHECK (length(folder) > 0),
  every_hours INTEGER NOT NULL CHECK (every_hours BETWEEN 1 AND 168),
  daily INTEGER NOT NULL CHECK (daily BETWEEN 1 AND 366),
  weekly INTEGER NOT NULL CHECK (weekly BETWEEN 0 AND 104),
  monthly INTEGER NOT NULL CHECK (monthly BETWEEN 0 AND 120)
) STRICT;

CREATE TABLE evidence_says (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  says TEXT NOT NULL CHECK (json_valid(says))
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_part (
  parent_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  PRIMARY KEY (parent_id, position),
  CHECK (parent_id <> child_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_part_child ON evidence_part (child_id);

CREATE TABLE entity (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'person', 'site', 'vessel', 'brand')),
  country TEXT,
  note TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE entity_name (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  use TEXT NOT NULL CHECK (use IN ('name', 'romanised', 'translated', 'former', 'trading')),
  source TEXT REFERENCES evidence (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX entity_name_of ON entity_name (entity_id, position);

CREATE INDEX entity_name_text ON entity_name (lower(text));

CREATE TABLE entity_identifier (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  scheme TEXT NOT NULL CHECK (scheme IN ('uscc', 'imo', 'duns', 'lei', 'registration', 'other')),
  value TEXT NOT NULL CHECK (length(value) > 0)
) STRICT;

CREATE INDEX entity_identifier_of ON entity_identifier (entity_id, position);

CREATE TABLE entity_address (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE INDEX entity_address_of ON entity_address (entity_id, position);

CREATE TABLE entity_fact (
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (entity_id, fact_id)
) STRICT;

CREATE INDEX entity_fact_fact ON entity_fact (fact_id);

CREATE TABLE entity_judgment (
  first_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  second_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
  reason TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id),
  CHECK (verdict = 'undecided' OR length(reason) > 0)
) STRICT;

CREATE INDEX entity_judgment_second ON entity_judgment (second_id);

CREATE TABLE evidence_form (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (length(field) > 0),
  value TEXT NOT NULL CHECK (length(value) > 0),
  UNIQUE (evidence_id, field)
) STRICT;

CREATE TABLE picture_hash (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  hashes TEXT NOT NULL CHECK (json_valid(hashes))
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE page_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE INDEX page_text_unindexed ON page_text (no) WHERE indexed = 0;

CREATE TRIGGER page_text_changed AFTER UPDATE OF text ON page_text
BEGIN UPDATE page_text SET indexed = 0 WHERE no = NEW.no; END;

CREATE TABLE shipment_refold (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  done INTEGER NOT NULL CHECK (done >= 0)
) STRICT;

CREATE TABLE entity_link (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  relation TEXT NOT NULL CHECK (relation IN ('supplies', 'exports-for', 'operates', 'subsidiary-of', 'owner-of', 'brand-of',
    'sends-workers-to', 'officer-of', 'linked-with')),
  date TEXT,
  -- From what a person infers it, where no fact shows it.
  inferred TEXT CHECK (length(inferred) > 0),
  created_at TEXT NOT NULL,
  CHECK (from_id <> to_id)
) STRICT;

CREATE INDEX entity_link_from ON entity_link (from_id);

CREATE INDEX entity_link_to ON entity_link (to_id);

CREATE TABLE entity_link_fact (
  link_id TEXT NOT NULL REFERENCES entity_link (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (link_id, fact_id)
) STRICT;

CREATE INDEX entity_link_fact_fact ON entity_link_fact (fact_id);

CREATE TABLE machine_page (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  page INTEGER NOT NULL CHECK (page > 0),
  text TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  engine TEXT NOT NULL CHECK (length(engine) > 0),
  -- Mean over its letters, in percent; null where no word was found.
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
  -- Places in the text the machine was unsure of: {at, length, confidence}, in UTF-16 units.
  doubts TEXT NOT NULL CHECK (json_valid(doubts)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  -- Quarters of a circle, clockwise, that the page was turned by to be read.
  turn INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 3),
  read_at TEXT NOT NULL,
  PRIMARY KEY (evidence_id, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_confirmation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  page INTEGER NOT NULL CHECK (page > 0),
  text TEXT NOT NULL,
  confirmed_by TEXT NOT NULL CHECK (length(confirmed_by) > 0),
  confirmed_at TEXT NOT NULL,
  UNIQUE (evidence_id, page)
) STRICT;

CREATE TABLE ocr_order (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  turn INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 3),
  pages TEXT NOT NULL CHECK (json_valid(pages) AND json_array_length(pages) > 0),
  -- How often reading the first of the pages was begun.
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  ordered_at TEXT NOT NULL
, place INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

CREATE TABLE folder (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  parent_id TEXT REFERENCES folder (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  created_at TEXT NOT NULL,
  CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;

CREATE INDEX folder_parent ON folder (parent_id);

CREATE TABLE folder_item (
  folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  PRIMARY KEY (folder_id, evidence_id)
) STRICT;

CREATE INDEX folder_item_evidence ON folder_item (evidence_id);

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
  shelf TEXT NOT NULL CHECK (length(shelf) > 0),
  words TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('to-review', 'approved', 'returned', 'do-not-use')),
  reason TEXT CHECK (length(reason) > 0),
  reviewed_by TEXT NOT NULL CHECK (length(reviewed_by) > 0),
  reviewed_at TEXT NOT NULL,
  bound_to TEXT NOT NULL CHECK (length(bound_to) = 64),
  CHECK (state <> 'returned' OR reason IS NOT NULL)
) STRICT;

CREATE TABLE comment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) > 0),
  written_by TEXT NOT NULL CHECK (length(written_by) > 0),
  written_at TEXT NOT NULL,
  resolved_by TEXT CHECK (length(resolved_by) > 0),
  resolved_at TEXT,
  CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
) STRICT;

CREATE INDEX comment_evidence ON comment (evidence_id);

CREATE TABLE docket_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  submission_id TEXT UNIQUE REFERENCES submission (id),
  template TEXT NOT NULL CHECK (length(template) > 0),
  title TEXT NOT NULL CHECK (length(title) > 0),
  filed_on TEXT CHECK (length(filed_on) = 10),
  channel TEXT CHECK (length(channel) > 0),
  number TEXT CHECK (length(number) > 0),
  status TEXT NOT NULL CHECK (status IN ('waiting', 'accepted', 'asked', 'returned', 'rejected', 'order', 'finding', 'closed')),
  note TEXT CHECK (length(note) > 0),
  created_at TEXT NOT NULL,
  CHECK (submission_id IS NOT NULL OR filed_on IS NOT NULL)
) STRICT;

CREATE TABLE docket_date (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES docket_entry (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'refresh', 'supplement', 'other')),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  done_on TEXT CHECK (length(done_on) = 10),
  shown_as TEXT CHECK (length(shown_as) > 0)
) STRICT;

CREATE INDEX docket_date_entry ON docket_date (entry_id, due_on);

CREATE TABLE time_token (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  algorithm TEXT NOT NULL CHECK (length(algorithm) > 0),
  digest TEXT NOT NULL CHECK (length(digest) > 0),
  token TEXT NOT NULL CHECK (json_valid(token))
) STRICT, WITHOUT ROWID;

CREATE INDEX time_token_digest ON time_token (digest);

CREATE TABLE bib_reference (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
  csl TEXT NOT NULL CHECK (json_valid(csl)),
  authority_id TEXT,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE bib_reference_file (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reference_id TEXT NOT NULL REFERENCES bib_reference (id) ON DELETE CASCADE,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  path TEXT NOT NULL CHECK (length(path) > 0),
  UNIQUE (reference_id, path)
) STRICT;

CREATE INDEX bib_reference_file_evidence ON bib_reference_file (evidence_id);

CREATE TABLE sealed_source (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name_id TEXT NOT NULL UNIQUE REFERENCES protected_name (id) ON DELETE CASCADE,
  contact TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('none', 'cbp-only', 'public-alias', 'public')),
  consent_limits TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('unknown', 'low', 'medium', 'high')),
  risk_note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE "made_item" (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('comparison', 'declaration', 'custody-log', 'hash-manifest', 'table', 'sample',
    'chart', 'contact-sheet', 'media-sheet', 'chain', 'timeline')),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE still (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  film_id TEXT REFERENCES evidence (id) ON DELETE SET NULL,
  film_sha256 TEXT NOT NULL CHECK (length(film_sha256) = 64),
  at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
  -- Drawn by the window from the film itself, or a picture a person took with another program.
  how TEXT NOT NULL CHECK (how IN ('drawn', 'brought')),
  taken_at TEXT NOT NULL,
  CHECK (evidence_id IS NOT film_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX still_film ON still (film_id);

CREATE TABLE list_file (
  no INTEGER PRIMARY KEY,
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  list TEXT NOT NULL CHECK (list IN ('wro-findings', 'uflpa-entity-list', 'ofac-sdn')),
  as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reading TEXT NOT NULL CHECK (json_valid(reading)),
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE list_entry (
  file_no INTEGER NOT NULL REFERENCES list_file (no) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  key TEXT NOT NULL CHECK (length(key) > 0),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (file_no, row)
) STRICT;

CREATE INDEX list_entry_key ON list_entry (key);

CREATE TABLE list_answer (
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  list TEXT NOT NULL CHECK (list IN ('wro-findings', 'uflpa-entity-list', 'ofac-sdn')),
  key TEXT NOT NULL CHECK (length(key) > 0),
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
  reason TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  as_of TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (entity_id, list, key),
  CHECK (verdict = 'undecided' OR length(reason) > 0)
) STRICT;

CREATE TABLE thumbnail (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  made_from TEXT NOT NULL,
  jpeg BLOB NOT NULL CHECK (length(jpeg) > 0)
) STRICT;

CREATE INDEX shipment_counted ON shipment
  (arrival_from DESC, file_no, shipper, no_shipper, consignee, no_consignee, port_unlading, weight_kg, value_usd)
  WHERE merged_into IS NULL AND repeats IS NULL AND deleted = 0 AND part IN ('whole', 'header');
