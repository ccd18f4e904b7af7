import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { cannotWrite } from '../evidence/extract-original.ts'

export const MANIFEST_FILE = 'Manifest_SHA256.txt'
export const BAG_FOLDER = 'Bag'

/** Makes the files of a filing in a folder of its own inside `out`, then puts them in the place of an earlier filing there. What else is in `out` stays; nothing of `out` changes when `make` throws or what it made is not fit. Throws `cannot-write`, `already-submitted`. */
export async function fillFolder<T>(
  out: string,
  submitted: ReadonlySet<string>,
  make: (folder: string) => Promise<T>,
  isFit: (made: T) => boolean,
): Promise<T> {
  const folder = resolve(out)
  const earlier = await earlierFiling(folder)
  refuseSubmitted(folder, earlier, submitted)
  try {
    await mkdir(folder, { recursive: true })
    const fresh = await mkdtemp(join(folder, '.withhold-'))
    try {
      const made = await make(fresh)
      if (!isFit(made)) return made
      for (const name of [...earlier.map((file) => file.name), BAG_FOLDER])
        await rm(join(folder, name), { recursive: true, force: true })
      for (const name of await readdir(fresh)) await rename(join(fresh, name), join(folder, name))
      return made
    } finally {
      await rm(fresh, { recursive: true, force: true })
    }
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : cannotWrite(folder, thrown)
  }
}

/** Files an earlier filing left in a folder, by its manifest: plain names only, and the manifest itself. */
export async function earlierFiling(
  folder: string,
): Promise<readonly { readonly name: string; readonly sha256: string }[]> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => null)
  if (text === null) return []
  const listed = text.split('\n').flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9][A-Za-z0-9._-]*)$/.exec(line) ?? []
    return sha256 !== undefined && name !== undefined ? [{ name, sha256 }] : []
  })
  return [...listed, { name: MANIFEST_FILE, sha256: '' }]
}

/** What was sent is kept as it was sent. */
function refuseSubmitted(
  folder: string,
  earlier: readonly { readonly sha256: string }[],
  submitted: ReadonlySet<string>,
): void {
  if (!earlier.some(({ sha256 }) => submitted.has(sha256))) return
  throw new AppError(
    'already-submitted',
    `${folder} holds files that are recorded as submitted. They were kept, and nothing was written.`,
    'Choose another folder, so that what was sent stays as it was sent.',
  )
}
