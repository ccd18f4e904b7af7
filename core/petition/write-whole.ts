import { rename, rm } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { writeOutput, type WrittenFile } from './write-output.ts'

/** Writes a file beside its place and puts it there once it is whole; what stood there before stays until then. Throws `cannot-write`. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<WrittenFile> {
  const part = `${path}.part`
  try {
    await rm(part, { force: true })
    const written = await writeOutput(part, content)
    await rename(part, path)
    return written
  } catch (thrown) {
    await rm(part, { force: true })
    throw thrown instanceof AppError ? thrown : cannotWrite(path, thrown)
  }
}
