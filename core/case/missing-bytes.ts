import { mkdtemp, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PAGE_SIZE, type DatabasePlace } from '../../db/open-database.ts'
import { pageCount } from '../../db/page-count.ts'

/** How far past its end a cut file is looked for, as a multiple of what is left of it. */
const REACH = 64

/** Bytes a cut-short case should have, as its first page says, or null if that page can't tell. Works on a sparse copy of that (encrypted) page alone. */
export async function missingBytes(place: DatabasePlace): Promise<number | null> {
  const folder = await mkdtemp(join(dirname(place.path), '.withhold-'))
  try {
    const stub = join(folder, 'first-page')
    await writeFirstPage(place.path, stub)
    return pageCount({ ...place, path: stub }) * PAGE_SIZE
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeFirstPage(from: string, to: string): Promise<void> {
  const source = await open(from, 'r')
  const target = await open(to, 'wx')
  try {
    const { buffer } = await source.read(Buffer.alloc(PAGE_SIZE), 0, PAGE_SIZE, 0)
    await target.write(buffer)
    await target.truncate((await source.stat()).size * REACH)
  } finally {
    await source.close()
    await target.close()
  }
}
