import { join } from 'node:path'
import type { FilingFile } from '../../domain/filing.ts'
import type { ExhibitElsewhere } from '../../document/exhibits/volume.ts'
import type { Typeset } from '../../document/typst/typeset.ts'
import type { App } from '../app.ts'
import type { DraftedPetition } from '../petition/draft-petition.ts'
import { renderWord } from '../petition/render-word.ts'
import { openOutput, writeOutput, type WrittenFile } from '../petition/write-output.ts'
import { petitionSource, typesetWhole } from '../petition/write-volume.ts'

const BIND_MS = 600_000

/** Writes the petition alone, its links and bookmarks leading into the files beside it. Throws `cannot-typeset`, `cannot-bind`, `cannot-write`, `cancelled`. */
export async function writePetitionFile(
  app: App,
  {
    drafted,
    elsewhere,
  }: {
    readonly drafted: Pick<DraftedPetition, 'document' | 'pictures'>
    readonly elsewhere: readonly ExhibitElsewhere[]
  },
  path: string,
  signal?: AbortSignal,
): Promise<WrittenFile & { readonly pages: number } & Pick<Typeset, 'figures'>> {
  const { pdf: petition, figures } = await typesetWhole(app, petitionSource(drafted), signal)
  const { title, author, language, date, banner, watermark, bates } = drafted.document
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
    return { ...output.written(), pages, figures }
  } finally {
    await output.close()
  }
}

/** Writes the petition as a Word file. Throws `cannot-write`, `cancelled`. */
export async function writeWordFile(
  app: App,
  drafted: Pick<DraftedPetition, 'document' | 'pictures'>,
  { folder, name }: { readonly folder: string; readonly name: string },
  signal?: AbortSignal,
): Promise<FilingFile> {
  return { name, ...(await writeOutput(join(folder, name), await renderWord(app, drafted, signal))) }
}
