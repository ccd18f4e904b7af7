import { groupParts } from './group-parts.ts'
import { loadPdf } from './load-pdf.ts'
import type { Part, PartsInput, PartsOutput } from './parts.ts'
import { spoolExhibits, type Spool, type SpooledExhibit } from './spool-exhibits.ts'
import { writeCovers } from './write-covers.ts'
import { openVolumeFile } from './volume-file.ts'
import { writePart } from './write-part.ts'

/**
 * Binds the exhibits with their covers into files of at most `limit` bytes, never parting one; Bates numbers and page labels
 * run on from file to file. Each exhibit is loaded once. The same input gives the same bytes. Throws AppError `cannot-bind`.
 */
export async function buildParts(
  input: PartsInput,
  output: PartsOutput,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<readonly Part[]> {
  if (input.exhibits.length === 0) return []
  const pages = input.exhibits.reduce((sum, { entry }) => sum + entry.pages + 1, 0)
  const spool = await spoolExhibits(input, output.spool, (done) => progress(Math.min(done, pages), pages))
  const sizes = spool.exhibits.map(mostBytes)
  const groups = groupParts(sizes, (await coverBytes(input, spool)) + FILE, input.limit)
  const parts: Part[] = []
  for (const [index, group] of groups.entries()) {
    const members = group.flatMap((place) => spool.exhibits[place] ?? [])
    const part = await writePart(input, spool, members, { read: output.read, sink: output.part(index), index })
    if (members.length > 1 && part.bytes > input.limit) throw new Error('a part is never larger than was reckoned')
    parts.push(part)
  }
  progress(pages, pages)
  return parts
}

/** What a file holds besides exhibits and covers: header, fonts, catalog, information, trailer; more than it can be. */
const FILE = 16 * 1024

/** What an exhibit adds to its file at most: its bytes, its lines of the table, its bookmark and labels. */
function mostBytes({ plan, from, to, objects }: SpooledExhibit): number {
  const { title, number } = plan.entry
  return to - from + 20 * objects.length + 8 * (title.length + 3 * number.length) + 1024
}

/** All covers with what they share: more than any one file needs. */
async function coverBytes(input: PartsInput, spool: Spool): Promise<number> {
  let bytes = 0
  const file = openVolumeFile(
    (piece) => {
      bytes += piece.length
      return Promise.resolve()
    },
    { taken: spool.free },
  )
  await writeCovers(
    file,
    await loadPdf(input.covers),
    spool.exhibits.map(({ plan }) => plan),
    spool.shared,
  )
  await file.finish('')
  return bytes
}
