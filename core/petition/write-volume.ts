import { AppError } from '../../domain/errors.ts'
import type { VolumeResult } from '../../document/exhibits/volume.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import type { Room } from '../jobs/task.ts'
import type { TaskOutput } from '../jobs/tasks.ts'
import type { BuildOptions } from './build-petition.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { exhibitPdf } from './exhibit-pdf.ts'
import { openOutput, type WrittenFile } from './write-output.ts'

const TYPESET_MS = 300_000
const BIND_MS = 3_600_000

/** Sets the petition and its cover sheets, binds every exhibit behind them, and writes the volume. Throws `cannot-typeset`, `cannot-bind`, `cannot-write`, `cancelled`. */
export async function writeVolume(
  app: App,
  drafted: DraftedPetition,
  path: string,
  options: BuildOptions,
): Promise<VolumeResult & { readonly file: WrittenFile }> {
  const { document } = drafted
  const { title, author, language, date, banner, watermark, exhibits } = document
  const petition = await typeset(app, renderTypst(document), options.signal)
  const covers =
    exhibits.length === 0 ? new Uint8Array() : await typeset(app, renderCovers(exhibits, document), options.signal)
  const output = await openOutput(path)
  const input = { petition, covers, exhibits, title, author, language, date, banner, watermark }
  try {
    const result = await app.workers.run('bind-volume', input, {
      lane: 'pages',
      timeoutMs: BIND_MS,
      signal: options.signal,
      pull: (name, room) => pull(app, drafted, name, room, options.signal),
      push: (pieces) => output.write(pieces),
      ...(options.progress ? { progress: options.progress } : {}),
    })
    return { ...result, file: output.written() }
  } finally {
    await output.close()
  }
}

/** Sets Typst markup as PDF in the warm worker. */
export async function typeset(app: App, main: string, signal?: AbortSignal): Promise<Uint8Array> {
  return (await typesetWhole(app, main, signal)).pdf
}

/** Sets Typst markup as PDF, with its page count and the page of each heading. Throws `cannot-typeset`, `cancelled`. */
export async function typesetWhole(app: App, main: string, signal?: AbortSignal): Promise<TaskOutput<'typeset'>> {
  return await app.workers.run('typeset', { main, files: [] }, { lane: 'pages', timeoutMs: TYPESET_MS, signal })
}

async function pull(
  app: App,
  drafted: DraftedPetition,
  name: string,
  room: Room | null,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | Room> {
  const entry = drafted.document.exhibits.find((exhibit) => `exhibit:${exhibit.number}` === name)
  const item = entry && findEvidence(app.database.read, entry.evidenceId)
  if (!item)
    throw new AppError(
      'cannot-bind',
      `The binder asked for ${name}, which is no exhibit. No file was written.`,
      'Build again; if it happens again, report it.',
    )
  const made = drafted.made.get(item.id)
  return made ? new Uint8Array(made.pdf) : await exhibitPdf(app, item, room, signal)
}
