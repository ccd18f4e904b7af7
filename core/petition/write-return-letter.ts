import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { LetterFiles } from '../../domain/petition.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { readFields } from '../../db/repositories/fields.ts'
import type { App } from '../app.ts'
import { hide, hidingIn } from '../protection/hiding.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { draftReturnLetter } from './draft-return-letter.ts'
import { letterDocument } from './letter-document.ts'
import { renderWord } from './render-word.ts'
import { writeOutput } from './write-output.ts'
import { typesetWhole } from './write-volume.ts'

/** Writes the return letter as return-letter.pdf and return-letter.docx; returns its paragraphs and the files. Throws `no-such-template`, `cannot-write`, `cancelled`. */
export async function writeReturnLetter(
  app: App,
  input: { readonly template: string; readonly out: string },
  signal?: AbortSignal,
): Promise<{ paragraphs: string[]; files: LetterFiles }> {
  const hiding = hidingIn(app.database.read, null)
  const paragraphs = draftReturnLetter(app, input.template).map((words) => hide(words, hiding))
  const filing = readFields(app.database.read, input.template)['date'] ?? ''
  const date = /^\d{4}-\d{2}-\d{2}$/.test(filing) ? filing : null
  const document = resolveDocument(letterDocument(paragraphs, date), [], '')
  const out = resolve(input.out)
  const folder = await mkdir(out, { recursive: true })
    .then(() => mkdtemp(join(out, '.withhold-')))
    .catch((cause: unknown) => {
      throw cannotWrite(out, cause)
    })
  try {
    const set = await typesetWhole(app, renderTypst(document), signal)
    const word = await renderWord(app, { document, pictures: [] }, signal)
    const pdf = await writeOutput(join(folder, 'return-letter.pdf'), set.pdf)
    const docx = await writeOutput(join(folder, 'return-letter.docx'), word)
    for (const name of ['return-letter.pdf', 'return-letter.docx']) await rename(join(folder, name), join(out, name))
    const files = [
      { path: join(out, 'return-letter.pdf'), ...pdf, pages: set.pages },
      { path: join(out, 'return-letter.docx'), ...docx, pages: null },
    ]
    return { paragraphs, files }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
