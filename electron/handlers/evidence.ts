import { aboutEvidence } from '../../core/evidence/about-evidence.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { describeEvidence } from '../../core/evidence/describe-evidence.ts'
import { editEvidence } from '../../core/evidence/edit-evidence.ts'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import { listEvidence } from '../../core/evidence/list-evidence.ts'
import { mergeEvidence } from '../../core/evidence/merge-evidence.ts'
import { tagEvidence } from '../../core/evidence/tag-evidence.ts'
import { existingEvidence } from '../../core/evidence/read-evidence.ts'
import { checkStamps } from '../../core/evidence/timestamps/check-stamps.ts'
import { showOriginal, showPage, showText } from '../../core/evidence/show-page.ts'
import { confirmPage, machinePages } from '../../core/ocr/confirm-page.ts'
import { readOffPages } from '../../core/ocr/read-off-pages.ts'
import { exportReferences } from '../../core/references/export-references.ts'
import { importReferences } from '../../core/references/import-references.ts'
import { bringStill, takeStill } from '../../core/stills/take-still.ts'
import { keepPoster } from '../../core/thumbnails/keep-poster.ts'
import { showThumbnail } from '../../core/thumbnails/show-thumbnail.ts'
import { rowsOf } from '../../core/trade/rows-of.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The items of evidence. Each call is answered by one verb of the core. */
export const evidenceHandlers = {
  add: (host, { work, ...batch }) => watched(host, work, 'Adding', (watch) => addEvidence(caseOf(host), batch, watch)),
  list: (host) => listEvidence(caseOf(host)),
  about: (host, { id }) => aboutEvidence(caseOf(host), id),
  checkStamps: (host, input) => checkStamps(caseOf(host), input),
  get: (host, { id }) => existingEvidence(caseOf(host), id),
  edit: (host, input) => editEvidence(caseOf(host), input),
  describe: (host, input) => describeEvidence(caseOf(host), input),
  tag: (host, input) => tagEvidence(caseOf(host), input),
  merge: (host, input) => mergeEvidence(caseOf(host), input),
  readOff: (host, { work, ...input }) =>
    watched(host, work, 'Reading the text off pages', (watch) => readOffPages(caseOf(host), input, watch)),
  machinePages: (host, { id }) => machinePages(caseOf(host), id),
  confirmText: (host, input) => confirmPage(caseOf(host), input),
  text: (host, { id }) => showText(caseOf(host), id),
  rows: (host, { work, ...query }) =>
    watched(host, work, 'Reading up to the row', (watch) => rowsOf(caseOf(host), query, watch)),
  pageImage: (host, input) => showPage(caseOf(host), input),
  thumbnail: (host, { id }) => showThumbnail(caseOf(host), id),
  keepPoster: (host, input) => keepPoster(caseOf(host), input),
  original: (host, { id }) => showOriginal(caseOf(host), id),
  takeStill: (host, input) => takeStill(caseOf(host), input),
  bringStill: (host, input) => bringStill(caseOf(host), input),
  importReferences: (host, { work, ...input }) =>
    watched(host, work, 'Importing references', (watch) => importReferences(caseOf(host), input, watch)),
  exportReferences: (host, { path }) => exportReferences(caseOf(host), path),
  extract: async (host, { id, path }) => {
    await extractOriginal(caseOf(host), { id, out: path })
  },
} satisfies GroupHandlers<'evidence'>
