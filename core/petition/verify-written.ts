import type { VerificationReport } from '../../domain/protection/verification-report.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { insertVerification, readProtection } from '../../db/repositories/protection.ts'
import { now, type App } from '../app.ts'
import type { PlacedExhibit } from '../protection/verifier/verify-task.ts'
import { record } from '../record.ts'
import type { BuildInput, BuildOptions, Written } from './build-petition.ts'
import type { DraftedPetition } from './draft-petition.ts'

/** Longest that reading a public version back may take, in milliseconds: a page that is read off its picture takes seconds. */
const LIMIT_MS = 4 * 3_600_000

/** Reads a written public version back and looks for everything that is protected in the case; the report is kept, with leaks or without. Throws `cancelled`, `timed-out`. */
export async function verifyWritten(
  app: App,
  drafted: DraftedPetition,
  folder: string,
  input: BuildInput,
  written: Written,
  options: BuildOptions,
): Promise<VerificationReport> {
  // What the case says, not what the redactor was given.
  const protection = readProtection(app.database.read)
  const exhibits = written.exhibits.map((exhibit) => placed(app, exhibit, written, protection.redactions))
  const verified = await app.workers.run(
    'verify-public',
    { folder, volume: 'petition.pdf', protection, exhibits },
    {
      lane: 'pages',
      timeoutMs: LIMIT_MS,
      signal: options.signal,
      ...(options.progress ? { progress: options.progress } : {}),
    },
  )
  const report: VerificationReport = {
    leaks: [...verified.leaks],
    read: verified.read,
    unread: [...verified.unread],
    redacted: [...written.redacted],
    files: written.files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
  }
  keep(app, drafted, input, report)
  return report
}

function placed(
  app: App,
  { number, firstPage, pages, evidenceId }: Written['exhibits'][number],
  { redacted }: Written,
  marks: ReturnType<typeof readProtection>['redactions'],
): PlacedExhibit {
  const item = findEvidence(app.database.read, evidenceId)
  const own = marks.filter((mark) => mark.evidenceId === evidenceId)
  const isPage = !item?.mediaType.startsWith('image/') && !own.some(({ kind }) => kind === 'whole')
  return {
    number,
    firstPage,
    pages,
    language: item?.language ?? '',
    flattened: redacted.find((each) => each.number === number)?.flattened ?? [],
    regions: isPage ? own.flatMap(({ page, region }) => (page !== null && region ? [{ page, region }] : [])) : [],
  }
}

function keep(app: App, { template }: DraftedPetition, { final }: BuildInput, report: VerificationReport): void {
  record(app, ['protection', 'case'], (tx) => {
    const row = { id: app.newId(), template: template.id, verifiedAt: now(app), final, report }
    insertVerification(tx, row)
    const detail = {
      template: template.id,
      leaks: report.leaks.length,
      pages: report.read.pages,
      pictures: report.read.pictures,
      unread: report.unread.length,
      files: report.files.map((file) => `${file.name} ${file.sha256}`),
    }
    return { made: null, events: [{ action: 'petition.verified', subject: row.id, detail }] }
  })
}
