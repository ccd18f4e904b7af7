import { z } from 'zod'
import {
  AddedItem,
  Binding,
  Evidence,
  EvidenceEdit,
  EvidenceKind,
  PageText,
  QuarterTurn,
} from '../../domain/evidence.ts'
import { AboutEvidence } from '../../domain/about-evidence.ts'
import { Region } from '../../domain/fact.ts'
import { EvidenceId, Sha256 } from '../../domain/ids.ts'
import { MachinePage, OcrLanguage, PageTurn, ReadOff } from '../../domain/machine-text.ts'
import { ReferenceImport } from '../../domain/reference.ts'
import { FilmMoment } from '../../domain/still.ts'
import { Thumbnail } from '../../domain/thumbnail.ts'
import { TableRows } from '../../domain/table-rows.ts'
import { TimeStamp } from '../../domain/time-token.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'

/** The items of evidence. */
export const evidenceCalls = {
  add: call(
    z.object({
      work: Work,
      paths: z.array(z.string().min(1)).min(1),
      kind: EvidenceKind.nullable(),
      source: z.string().nullable(),
      receivedOn: z.string().nullable(),
      receivedHow: z.string().nullable(),
    }),
    z.array(AddedItem),
  ),
  list: call(Nothing, z.array(Evidence)),
  get: call(z.object({ id: EvidenceId }), Evidence),
  /** What its file says of itself, and the items it lies in or that lie in it. */
  about: call(z.object({ id: EvidenceId }), AboutEvidence),
  /** Its time stamps, checked up to a certificate in a file that a person trusts. */
  checkStamps: call(z.object({ id: EvidenceId, root: z.string().min(1) }), z.array(TimeStamp).readonly()),
  /** Edits of one batch that follow on each other are undone as one. */
  edit: call(z.object({ id: EvidenceId, edit: EvidenceEdit, batch: z.string().optional() }), Evidence),
  /** Fields of the form of its kind; null clears one. Answers with all that is written in it. */
  describe: call(
    z.object({ id: EvidenceId, values: z.record(z.string(), z.string().nullable()) }),
    z.record(z.string(), z.string()),
  ),
  /** Adds tags to items and takes tags off them, as one step. */
  tag: call(z.object({ ids: z.array(EvidenceId).min(1), add: z.array(z.string()), remove: z.array(z.string()) }), Done),
  /** Makes items one; the others go to the Trash. */
  merge: call(z.object({ keep: EvidenceId, others: z.array(EvidenceId).min(1) }), Done),
  text: call(z.object({ id: EvidenceId }), z.array(PageText)),
  /** Rows of an item that is a table: those around a record (from 1), or around the first that has the words. */
  rows: call(
    z.object({
      work: Work,
      evidenceId: EvidenceId,
      around: z.number().int().positive(),
      words: z.string().nullable(),
      limit: z.number().int().min(1).max(1000),
    }),
    TableRows,
  ),
  /** Reads the text off pages that have none, in the languages chosen; `pages` null: all without text. */
  readOff: call(
    z.object({
      work: Work,
      id: EvidenceId,
      languages: z.array(OcrLanguage).min(1),
      pages: z.array(z.number().int().positive()).nullable(),
      turn: PageTurn,
    }),
    ReadOff,
  ),
  /** What a machine read of its pages, and what was confirmed of it. */
  machinePages: call(z.object({ id: EvidenceId }), z.array(MachinePage)),
  /** What a person read on a machine-read page; null confirms the text as it stands. */
  confirmText: call(
    z.object({ id: EvidenceId, page: z.number().int().positive(), text: z.string().nullable() }),
    MachinePage,
  ),
  /** A page as PNG, `width` pixels wide. The hash says of which bytes: an item made anew has others, and the same bytes give the same answer for good. */
  pageImage: call(
    z.object({
      id: EvidenceId,
      sha256: Sha256,
      page: z.number().int().positive(),
      width: z.number().int().min(32).max(4096),
      turn: QuarterTurn.optional(),
      /** The part of the upright page that is asked for. */
      crop: Region.optional(),
    }),
    z.object({ png: z.instanceof(Uint8Array), width: z.number(), height: z.number() }),
  ),
  /** What stands for an item in a list; hash, turn and binding say of what, and whether it was read yet. */
  thumbnail: call(z.object({ id: EvidenceId, sha256: Sha256, turn: QuarterTurn, binding: Binding }), Thumbnail),
  /** Keeps a frame the window drew of a film as its thumbnail. */
  keepPoster: call(z.object({ id: EvidenceId, png: z.instanceof(Uint8Array) }), Done),
  /** The original bytes, for the PDF reader; the hash as for a page. */
  original: call(
    z.object({ id: EvidenceId, sha256: Sha256 }),
    z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() }),
  ),
  /** Keeps the frame of a film that is shown at a moment (milliseconds) as an item of its own. */
  takeStill: call(z.object({ id: EvidenceId, at: FilmMoment, png: z.instanceof(Uint8Array) }), Evidence),
  /** Takes a picture in as the still a person took of a film with another program; `at` is a time code. */
  bringStill: call(z.object({ id: EvidenceId, at: z.string(), path: z.string().min(1) }), Evidence),
  /** Reads an export of a reference manager; with `dryRun` only says what it would do. */
  importReferences: call(
    z.object({
      work: Work,
      path: z.string().min(1),
      dryRun: z.boolean(),
      citeAll: z.boolean(),
      source: z.string().nullable(),
    }),
    ReferenceImport,
  ),
  /** References and authorities as CSL-JSON. */
  exportReferences: call(z.object({ path: z.string().min(1) }), z.object({ path: z.string(), items: z.number() })),
  extract: call(z.object({ id: EvidenceId, path: z.string().min(1) }), Done),
} as const
