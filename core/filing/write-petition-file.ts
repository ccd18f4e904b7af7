import { join } from 'node:path'
import type { FilingFile } from '../../domain/filing.ts'
import type { ExhibitElsewhere } from '../../document/exhibits/volume.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import type { App } from '../app.ts'
import { renderWord } from '../petition/render-word.ts'
import { openOutput, writeOutput, type WrittenFile } from '../petition/write-output.ts'
import { typeset } from '../petition/write-volume.ts'

const BIND_MS = 600_000

/** Writes the petition alone, its links and bookmarks leading into the files beside it. Throws `cannot-typeset`, `cannot-bind`, `cannot-write`, `cancelled`. */
export async function writePetitionFile(
  app: App,
  { document, elsewhere }: { readonly document: ResolvedDocument; readonly elsewhere: readonly ExhibitElsewhere[] },
  path: string,
  signal?: AbortSignal,
): Promise<WrittenFile & { readonly pages: number }> {
  const petition = await typeset(app, renderTypst(document), signal)
  const { title, author, language, date, banner, watermark, bates } = document
  const words = { title, author, language, date, banner, watermark, bates }
  const input = { petition, covers: new Uint8Array(), exhibits: [], elsewhere, ...words }
  const output = await openOutput(path)
  try {
    const { pages } = await app.workers.run('bind-volume', input, {
      lane: 'pages',
      timeoutMs: BIND_MS,
      signal,
      push: (pieces) => output.write(pieces),
    })
    return { ...output.written(), pages }
  } finally {
    await output.close()
  }
}

/** Writes the petition as a Word file. Throws `cannot-write`, `cancelled`. */
export async function writeWordFile(
  app: App,
  document: ResolvedDocument,
  { folder, name }: { readonly folder: string; readonly name: string },
  signal?: AbortSignal,
): Promise<FilingFile> {
  return { name, ...(await writeOutput(join(folder, name), await renderWord(app, document, signal))) }
}
