import { join } from 'node:path'
import { FILES, PAGES, writeExhibits, writePetition } from './exhibits.ts'
import { answerOf, compare, timed, type Row } from './row.ts'

interface Bound {
  readonly seconds: number
  readonly pages: number
  readonly peakMemory: number
}

/** Binding 3,000 exhibit pages (covers, stamps, bookmarks, links) against qpdf merging the same files. */
export async function binding(folder: string): Promise<Row> {
  const files = await writeExhibits(join(folder, 'exhibits'))
  await writePetition(folder, files)
  const child = join(import.meta.dirname, 'bind-in-child.ts')
  const peaks: number[] = []
  const row = await compare(
    'bind 3,000 exhibit pages | qpdf --empty --pages',
    3,
    () => {
      const bound = answerOf([process.execPath, child, folder, ...files]) as Bound
      if (bound.pages < FILES * (PAGES + 1)) throw new Error(`Only ${bound.pages} pages were bound`)
      peaks.push(bound.peakMemory)
      return Promise.resolve(bound.seconds)
    },
    () => Promise.resolve(timed('qpdf', ['--empty', '--pages', ...files, '--', join(folder, 'merged.pdf')])),
  )
  return { ...row, peakMemory: Math.max(...peaks) }
}
