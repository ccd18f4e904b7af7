/** How the changes of one table are taken back. Columns that are named nowhere here are a person's: an undo sets them as they were. */
export interface UndoTable {
  readonly table: string
  /** Columns the app fills by itself (what reading found, when a row was made): put back with a removed row, never set otherwise. */
  readonly machine?: readonly string[]
  /** Columns that follow from others of the row: undone with them, without a stamp of their own. */
  readonly derived?: readonly string[]
  /** Whose change a change of this table is, in the words of its stamps: a row's column that holds the id, and the one field. */
  readonly partOf?: { readonly table: string; readonly row: string; readonly field: string }
  /** Set where the custody log, which may be shown to others, must not tell the values. */
  readonly untold?: true
  /** What undoing does with a row that was added, where it is not removed: it stays, or goes to the Trash. */
  readonly added?: 'stays' | 'to-trash'
}

const partOfFact = (field: string) => ({ partOf: { table: 'fact', row: 'fact_id', field } })

const partOfEntity = (field: string) => ({
  partOf: { table: 'entity', row: 'entity_id', field },
  untold: true as const,
})

/** Every table a person edits. The others, and why a person can't take their changes back, stand in NOT_UNDONE. */
export const UNDO_TABLES: readonly UndoTable[] = [
  { table: 'case_info', machine: ['id', 'created_at', 'device', 'example'], added: 'stays' },
  {
    table: 'evidence',
    machine: [
      'blob_id',
      'media_type',
      'pages',
      'binding',
      'problem_code',
      'problem_message',
      'original_name',
      'added_at',
    ],
    added: 'to-trash',
  },
  {
    table: 'evidence_arrival',
    machine: ['name', 'source', 'received_how', 'received_on', 'arrived_at'],
    partOf: { table: 'evidence', row: 'evidence_id', field: 'arrivals' },
    added: 'stays',
  },
  { table: 'evidence_tag', partOf: { table: 'evidence', row: 'evidence_id', field: 'tags' } },
  { table: 'fact', machine: ['created_at'], derived: ['date_from', 'date_to'] },
  { table: 'pinpoint', machine: ['resolves', 'machine'], ...partOfFact('pinpoints') },
  { table: 'fact_indicator', ...partOfFact('indicators') },
  { table: 'fact_requirement', ...partOfFact('requirements') },
  { table: 'conflict', machine: ['created_at'] },
  { table: 'question', machine: ['created_at'] },
  {
    table: 'page_confirmation',
    machine: ['page'],
    partOf: { table: 'evidence', row: 'evidence_id', field: 'confirmed text' },
    untold: true,
  },
  { table: 'evidence_form', machine: ['evidence_id', 'field'], untold: true },
  { table: 'checklist_answer', machine: ['evidence_id', 'checklist', 'item'] },
  { table: 'protected_name', machine: ['created_at'], untold: true },
  { table: 'sealed_source', machine: ['name_id', 'created_at'], untold: true },
  { table: 'redaction', machine: ['evidence_id', 'created_at'], untold: true },
  { table: 'exhibit_numbering', machine: ['template', 'frozen_at'] },
  { table: 'exhibit_group', machine: ['template'] },
  { table: 'translation', machine: ['original_id'] },
  { table: 'exhibit_choice', machine: ['template', 'evidence_id', 'number'] },
  { table: 'submission', machine: ['template', 'files', 'recorded_at'], added: 'stays' },
  { table: 'filing_profile', machine: ['channel'] },
  { table: 'template_field', machine: ['template', 'field'] },
  // Typing is undone in the text itself, by steps kept beside it, and makes no step here; whole texts that are put back do.
  {
    table: 'petition_section',
    machine: ['template', 'section'],
    derived: ['history'],
    untold: true,
    added: 'stays',
  },
  { table: 'petition_snapshot', machine: ['template', 'made_at', 'sections'], untold: true },
  { table: 'authority', machine: ['created_at'] },
  { table: 'authority_confirmation', machine: ['authority', 'confirmed_by'] },
  { table: 'bib_reference', machine: ['key'], derived: ['authority_id', 'imported_at'], untold: true },
  {
    table: 'bib_reference_file',
    machine: ['path'],
    partOf: { table: 'bib_reference', row: 'reference_id', field: 'files' },
    untold: true,
  },
  { table: 'trade_preset' },
  { table: 'entity', machine: ['created_at'], untold: true },
  { table: 'entity_name', ...partOfEntity('names') },
  { table: 'entity_identifier', ...partOfEntity('identifiers') },
  { table: 'entity_address', ...partOfEntity('addresses') },
  { table: 'entity_fact', ...partOfEntity('facts') },
  { table: 'entity_judgment' },
  { table: 'entity_link', machine: ['created_at'], untold: true },
  { table: 'entity_link_fact', partOf: { table: 'entity_link', row: 'link_id', field: 'facts' }, untold: true },
  { table: 'list_answer', untold: true },
  { table: 'folder', machine: ['created_at'] },
  { table: 'folder_item', partOf: { table: 'evidence', row: 'evidence_id', field: 'folders' } },
  { table: 'saved_filter', machine: ['created_at'] },
  {
    table: 'review',
    machine: ['evidence_id'],
    derived: ['reviewed_by', 'reviewed_at', 'bound_to'],
    untold: true,
  },
  { table: 'comment', machine: ['evidence_id', 'written_by', 'written_at'], derived: ['resolved_by'], untold: true },
  { table: 'docket_entry', machine: ['submission_id', 'template', 'created_at'] },
  { table: 'docket_date', machine: ['entry_id', 'kind'] },
  { table: 'backup_plan', added: 'stays' },
]

/** Tables whose changes are never taken back. */
export const NOT_UNDONE: Readonly<Record<string, string>> = {
  custody_event: 'the log tells what happened, an undo too',
  undo_step: 'the steps themselves',
  undo_change: 'the steps themselves',
  tombstone: 'a purge is for good',
  field_stamp: 'an undo is a change of its own, with its own stamp',
  blob: 'originals never change',
  blob_chunk: 'originals never change',
  page_text: 'read by the app',
  page_words: 'read by the app',
  machine_page: 'read by the app',
  ocr_order: 'work of the app',
  evidence_says: 'read by the app',
  picture_hash: 'read by the app',
  time_token: 'read by the app',
  evidence_part: 'which item came out of which does not change',
  still: 'which film a picture was taken from does not change; undoing moves the picture to the Trash',
  thumbnail: 'made by the app',
  job: 'work of the app',
  public_verification: 'what was verified, was verified',
  trade_file: 'an import is taken back by removing its rows or importing again (decision 8)',
  shipment: 'rows of a file, not edited by a person',
  shipment_words: 'rows of a file, not edited by a person',
  shipment_refold: 'how far an index is made',
  trade_row_note: 'rows of a file, not edited by a person',
  list_file: 'a list as a file has it, put in its place by importing again',
  list_entry: 'rows of a file, not edited by a person',
  made_item: 'made anew instead; the bytes an item was made as before are kept',
  petition_export: 'what was produced, was produced',
}
