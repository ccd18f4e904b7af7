import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { renderTextExhibit } from '../../document/typst/text-exhibit.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { typeset } from '../petition/write-volume.ts'
import { writeOutput } from '../petition/write-output.ts'

/** Writes the recovery sheet as a page to be printed: the 24 words, numbered, and what they open. Throws `cannot-write`. */
export async function saveRecoverySheet(
  app: App,
  input: { readonly path: string; readonly recoveryKey: string; readonly title: string },
): Promise<void> {
  const path = resolve(input.path)
  const part = `${path}.part`
  const pdf = await typeset(
    app,
    renderTextExhibit({ title: 'Recovery sheet', paragraphs: sheet(input.title, input.recoveryKey) }),
  )
  try {
    await writeOutput(part, pdf)
    await rename(part, path)
  } catch (thrown) {
    await rm(part, { force: true })
    throw cannotWrite(path, thrown)
  }
}

function sheet(title: string, recoveryKey: string): readonly string[] {
  const words = recoveryKey.split(' ')
  const rows = Array.from({ length: words.length / 4 }, (_, row) =>
    words
      .slice(row * 4, row * 4 + 4)
      .map((word, i) => `${row * 4 + i + 1}. ${word}`)
      .join('      '),
  )
  return [
    `Case: ${title}`,
    'Whoever holds these 24 words can open the case file without its passphrase. Keep this sheet where the file is not: in a safe, or with a lawyer. Nobody can make it again.',
    rows.join('\n'),
    'To use it: choose Open, then “Use the recovery key”, and type the words in this order.',
    'If the passphrase is changed, a new sheet is needed. This one then opens only the copies and backups made before.',
  ]
}
