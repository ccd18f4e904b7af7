import { createHash } from 'node:crypto'
import type { Protection } from '../../domain/protection/protection.ts'
import type { RedactedExhibit, VerificationReport } from '../../domain/protection/verification-report.ts'
import { turnedRegion } from '../../domain/turned-region.ts'
import { boundPages } from '../../document/exhibit-extent.ts'
import type { ExhibitEntry } from '../../document/model.ts'
import type { Typeset } from '../../document/typst/typeset.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { insertVerification } from '../../db/repositories/protection.ts'
import { now, type App } from '../app.ts'
import type { PlacedExhibit } from '../protection/verifier/read-pages.ts'
import { record } from '../record.ts'
import { protectionHiddenIn } from '../protection/hiding.ts'
import type { BuildOptions } from './build-petition.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { figuresToCheck } from './figures/figures-to-check.ts'

/** Longest that reading a public version back may take, in milliseconds: a page that is read off its picture takes seconds. */
const LIMIT_MS = 4 * 3_600_000

/** A public version as written into a folder: its files, in which of them each exhibit is and from which page on, and what was flattened. */
export interface WrittenVersion {
  readonly folder: string
  readonly final: boolean
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[]
  readonly exhibits: readonly (Pick<PlacedExhibit, 'file' | 'firstPage' | 'pages'> & { readonly number: string })[]
  readonly redacted: readonly RedactedExhibit[]
  /** Where the picture of each figure stands: page from 1, points from its upper left corner. */
  readonly figures: readonly (Typeset['figures'][number] & { readonly file: string })[]
}

/** Reads a written version back and looks for everything that may not stand in it: in a public one all that is protected, in another the names of sealed sources; the report is kept, with leaks or without. Throws `cancelled`, `timed-out`. */
export async function verifyWritten(
  app: App,
  drafted: DraftedPetition,
  written: WrittenVersion,
  options: BuildOptions,
): Promise<VerificationReport> {
  // What the case says, not what the redactor was given.
  const protection = protectionHiddenIn(app.database.read, drafted.version?.of) ?? { names: [], redactions: [] }
  const entries = new Map(drafted.document.exhibits.map((entry) => [entry.number, entry]))
  const exhibits = written.exhibits.flatMap((exhibit) => {
    const entry = entries.get(exhibit.number)
    return entry ? [placed(app, entry, exhibit, written, protection.redactions)] : []
  })
  const figures = written.figures.flatMap((place) => figuresToCheck(drafted, place, protection))
  const pictures = drafted.pictures.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
  const input = { folder: written.folder, protection, exhibits, figures, pictures }
  const verified = await app.workers.run('verify-public', input, {
    lane: 'pages',
    timeoutMs: LIMIT_MS,
    signal: options.signal,
    ...(options.progress ? { progress: options.progress } : {}),
  })
  const report: VerificationReport = {
    leaks: [...verified.leaks],
    read: verified.read,
    unread: [...verified.unread],
    redacted: [...written.redacted],
    files: written.files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
  }
  keep(app, drafted, written.final, report)
  return report
}

function placed(
  app: App,
  entry: ExhibitEntry,
  { number, file, firstPage, pages }: WrittenVersion['exhibits'][number],
  { redacted }: WrittenVersion,
  marks: Protection['redactions'],
): PlacedExhibit {
  return {
    number,
    file,
    firstPage,
    pages,
    language: findEvidence(app.database.read, entry.evidenceId)?.language ?? '',
    flattened: redacted.find((each) => each.number === number)?.flattened ?? [],
    regions: entry.parts.flatMap((_, part) => regionsOf(app, entry, part, marks)),
  }
}

/** What must be black of one part of an exhibit, by the exhibit's own pages. */
function regionsOf(
  app: App,
  entry: ExhibitEntry,
  part: number,
  marks: Protection['redactions'],
): PlacedExhibit['regions'] {
  const id = entry.parts[part]?.evidenceId
  const item = id ? findEvidence(app.database.read, id) : undefined
  const own = marks.filter(({ evidenceId }) => evidenceId === id)
  if (!item || item.mediaType.startsWith('image/') || own.some(({ kind }) => kind === 'whole')) return []
  return own.flatMap(({ page, region }) =>
    page === null || !region
      ? []
      : boundPages(entry, part, [page]).map((bound) => ({ page: bound, region: turnedRegion(region, item.turn) })),
  )
}

function keep(app: App, { template, version }: DraftedPetition, final: boolean, report: VerificationReport): void {
  record(app, ['protection', 'case'], (tx) => {
    const row = { id: app.newId(), template: template.id, verifiedAt: now(app), final, report }
    if (version?.of === 'public') insertVerification(tx, row)
    const detail = {
      template: template.id,
      version: version?.of ?? null,
      leaks: report.leaks.length,
      pages: report.read.pages,
      pictures: report.read.pictures,
      unread: report.unread.length,
      files: report.files.map((file) => `${file.name} ${file.sha256}`),
    }
    return { made: null, events: [{ action: 'petition.verified', subject: row.id, detail }] }
  })
}
