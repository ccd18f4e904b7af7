import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { cannotWrite } from '../evidence/extract-original.ts'

/** A file as written: its size in bytes and its hash. */
export interface WrittenFile {
  readonly bytes: number
  readonly sha256: string
}

/** A new file that takes pieces in order and knows its hash at the end. Throws `cannot-write`. */
export async function openOutput(path: string) {
  const file = await open(path, 'wx').catch((cause: unknown) => {
    throw cannotWrite(path, cause)
  })
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async write(pieces: readonly Uint8Array[]): Promise<void> {
      for (const piece of pieces) hash.update(piece)
      bytes += await writeAll(file, pieces).catch((cause: unknown) => {
        throw cannotWrite(path, cause)
      })
    },
    written: (): WrittenFile => ({ bytes, sha256: hash.copy().digest('hex') }),
    close: () => file.close(),
  }
}

/** Writes pieces behind one another; gives their size. What one call leaves over (a disk that is full, say) the next writes or fails with. */
async function writeAll(file: FileHandle, pieces: readonly Uint8Array[]): Promise<number> {
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  const { bytesWritten } = await file.writev(pieces)
  if (bytesWritten < size) await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten))
  return size
}

/** Writes a whole file. Throws `cannot-write`. */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<WrittenFile> {
  const output = await openOutput(path)
  try {
    await output.write([typeof content === 'string' ? Buffer.from(content) : content])
    return output.written()
  } finally {
    await output.close()
  }
}
