import { createCipheriv } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, compare, timed, type Row } from './row.ts'

const FILES = 10
const FILE_BYTES = 100_000_000

/** Adding 1 GB of files to an encrypted case (hashed, stored, logged) against hashing and copying them. */
export function adding(folder: string): Promise<Row> {
  const files = randomFiles(folder)
  const copies = join(folder, 'copies')
  const path = join(folder, 'adding.wro')
  const child = join(import.meta.dirname, 'add-in-child.ts')
  return compare(
    'add 1 GB in 10 files | sha256sum + cp',
    3,
    () => {
      rmSync(path, { force: true })
      const { seconds } = answerOf([process.execPath, child, path, ...files]) as { readonly seconds: number }
      return Promise.resolve(seconds)
    },
    () => {
      rmSync(copies, { recursive: true, force: true })
      mkdirSync(copies)
      return Promise.resolve(timed('sh', ['-c', 'sha256sum "$@" && cp "$@" "$0"', copies, ...files]))
    },
  )
}

/** Bytes that do not compress and are the same each time: a stream cipher's, under a key of zeros. */
function randomFiles(folder: string): readonly string[] {
  const cipher = createCipheriv('aes-256-ctr', Buffer.alloc(32), Buffer.alloc(16))
  const zeros = Buffer.alloc(FILE_BYTES)
  return Array.from({ length: FILES }, (_, n) => {
    const path = join(folder, `random-${n}.bin`)
    writeFileSync(path, cipher.update(zeros))
    return path
  })
}
