import { AppError } from '../../domain/errors.ts'
import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import { boundPages } from '../../document/exhibit-extent.ts'
import type { VolumeResult } from '../../document/exhibits/volume.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import type { Typeset, TypesetInput } from '../../document/typst/typeset.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import type { Room } from '../jobs/task.ts'
import type { TaskOutput } from '../jobs/tasks.ts'
import type { BuildOptions } from './build-petition.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { exhibitPdf, publicExhibitPdf } from './exhibit-pdf.ts'
import { noticeOf } from './public/document-version.ts'
import { rulesFor } from './public/page-rules.ts'
import { partName } from './bind-volume.ts'
import { certificateName } from './certificate-page.ts'
import { openOutput, type WrittenFile } from './write-output.ts'

const TYPESET_MS = 300_000
const BIND_MS = 3_600_000

/** The volume as written: what of its exhibits was flattened, and where the pictures of its figures stand. */
export interface WrittenVolume extends VolumeResult, Pick<Typeset, 'figures'> {
  readonly file: WrittenFile
  readonly redacted: readonly RedactedExhibit[]
}

/** The petition itself as Typst source, with the pictures of its figures. */
export function petitionSource({ document, pictures }: Pick<DraftedPetition, 'document' | 'pictures'>): TypesetInput {
  return { main: renderTypst(document), files: pictures }
}

/** Sets the petition and its cover sheets, binds every exhibit behind them, and writes the volume. Throws `cannot-typeset`, `cannot-bind`, `cannot-write`, `cancelled`. */
export async function writeVolume(
  app: App,
  drafted: DraftedPetition,
  path: string,
  options: BuildOptions,
): Promise<WrittenVolume> {
  const { document } = drafted
  const { title, author, language, date, banner, watermark, bates, exhibits } = document
  const { pdf: petition, figures } = await typesetWhole(app, petitionSource(drafted), options.signal)
  const covers =
    exhibits.length === 0 ? new Uint8Array() : await typeset(app, renderCovers(exhibits, document), options.signal)
  const output = await openOutput(path)
  const redacted = startRedacted()
  const notice = drafted.version ? noticeOf(drafted.version, document) : banner
  const input = { petition, covers, exhibits, title, author, language, date, banner: notice, watermark, bates }
  try {
    const result = await app.workers.run('bind-volume', input, {
      lane: 'pages',
      timeoutMs: BIND_MS,
      signal: options.signal,
      pull: (name, room) =>
        pullExhibit(app, drafted, name, { room, told: (each) => redacted.tell(each), signal: options.signal }),
      push: (pieces) => output.write(pieces),
      ...(options.progress ? { progress: options.progress } : {}),
    })
    return { ...result, figures, redacted: redacted.all(), file: output.written() }
  } finally {
    await output.close()
  }
}

/** Sets Typst markup as PDF in the warm worker. */
export async function typeset(app: App, main: string, signal?: AbortSignal): Promise<Uint8Array> {
  return (await typesetWhole(app, main, signal)).pdf
}

/** Sets Typst markup as PDF, with its page count and the page of each heading. Throws `cannot-typeset`, `cancelled`. */
export async function typesetWhole(
  app: App,
  source: string | TypesetInput,
  signal?: AbortSignal,
): Promise<TaskOutput<'typeset'>> {
  const input = typeof source === 'string' ? { main: source, files: [] } : source
  return await app.workers.run('typeset', input, { lane: 'pages', timeoutMs: TYPESET_MS, signal })
}

/** Collects what was flattened, the parts of one exhibit together. */
export function startRedacted() {
  const told = new Map<string, RedactedExhibit>()
  return {
    tell(each: RedactedExhibit): void {
      const { flattened, covered } = told.get(each.number) ?? { flattened: [], covered: [] }
      const both = { flattened: [...flattened, ...each.flattened], covered: [...covered, ...each.covered] }
      told.set(each.number, { ...each, ...both })
    },
    all: (): readonly RedactedExhibit[] => [...told.values()],
  }
}

/** How a part of an exhibit is pulled. */
interface Pulling {
  readonly room: Room | null
  readonly told: (redacted: RedactedExhibit) => void
  readonly signal?: AbortSignal | undefined
}

/** An exhibit's pages as the binder asks for them, by name. Throws `cannot-bind`, `damaged-original`. */
export async function pullExhibit(
  app: App,
  drafted: DraftedPetition,
  name: string,
  { room, told, signal }: Pulling,
): Promise<Uint8Array<ArrayBuffer> | Room> {
  const part = drafted.document.exhibits
    .flatMap((entry) => entry.parts.map((one, index) => ({ ...one, entry, index, name: partName(entry, index) })))
    .find((one) => one.name === name)
  const item = part?.evidenceId ? findEvidence(app.database.read, part.evidenceId) : undefined
  if (item && part && drafted.version?.of === 'public') {
    const rules = rulesFor(drafted.version.protection, item.id)
    const { pdf, flattened = [], covered = [] } = await publicExhibitPdf(app, item, rules, signal)
    const { entry, index } = part
    const bound = (pages: readonly number[]) => [...boundPages(entry, index, pages)]
    if (flattened.length > 0) told({ number: entry.number, flattened: bound(flattened), covered: bound(covered) })
    return new Uint8Array(pdf)
  }
  const made = part && drafted.made.get(part.evidenceId ?? certificateName(part.entry.evidenceId))
  if (made) return new Uint8Array(made.pdf)
  if (item) return await exhibitPdf(app, item, room, signal)
  throw new AppError(
    'cannot-bind',
    `The binder asked for ${name}, which is no exhibit. No file was written.`,
    'Build again; if it happens again, report it.',
  )
}
