import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { App } from '../app.ts'
import { damagedOriginal, originalChunks } from './original-bytes.ts'
import { existingEvidence } from './read-evidence.ts'

/** Gives an original back byte for byte, its hash checked before the file gets its name. Throws `damaged-original`, `cannot-write`; no part of a file is left then. */
export async function extractOriginal(
  app: App,
  input: { readonly id: string; readonly out: string },
): Promise<{ path: string; bytes: number; sha256: string }> {
  const item = existingEvidence(app, input.id)
  const path = resolve(input.out)
  const part = `${path}.part`
  try {
    const file = await open(part, 'w')
    const hash = createHash('sha256')
    try {
      for (const chunk of originalChunks(app, item)) {
        hash.update(chunk)
        await file.write(chunk)
      }
    } finally {
      await file.close()
    }
    if (hash.digest('hex') !== item.sha256) throw damagedOriginal(item)
    await rename(part, path)
  } catch (thrown) {
    await rm(part, { force: true })
    throw thrown instanceof AppError ? thrown : cannotWrite(path, thrown)
  }
  return { path, bytes: item.bytes, sha256: item.sha256 }
}

/** A file outside the case can't be written. */
export function cannotWrite(path: string, cause: unknown): AppError {
  return new AppError(
    'cannot-write',
    `${path} can't be written. The case is not affected, and no part of a file was left there.`,
    'Check that the folder is there, that you may write to it, and that its disk has room.',
    cause,
  )
}
