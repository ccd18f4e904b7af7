import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import type { VolumeResult } from '../../document/exhibits/volume.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import type { Typeset, TypesetInput } from '../../document/typst/typeset.ts'
import type { App } from '../app.ts'
import type { TaskOutput } from '../jobs/tasks.ts'
import type { BuildOptions } from './build-petition.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { noticeOf } from './public/document-version.ts'
import { pullExhibits } from './pull-exhibits.ts'
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
  const exhibitsOf = pullExhibits(app, drafted, options.signal)
  const notice = drafted.version ? noticeOf(drafted.version, document) : banner
  const input = { petition, covers, exhibits, title, author, language, date, banner: notice, watermark, bates }
  try {
    const result = await app.workers.run('bind-volume', input, {
      lane: 'pages',
      timeoutMs: BIND_MS,
      signal: options.signal,
      pull: (name, room) => exhibitsOf.pull(name, room),
      push: (pieces) => output.write(pieces),
      ...(options.progress ? { progress: options.progress } : {}),
    })
    return { ...result, figures, redacted: exhibitsOf.redacted(), file: output.written() }
  } finally {
    exhibitsOf.end()
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
