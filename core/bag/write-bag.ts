import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../domain/errors.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { encodeBagPath } from './bag-path.ts'

/** A file to be bagged: where it lies now or its pieces, and its path below data/, with slashes. */
export interface BagSource {
  readonly from: string | (() => Iterable<Uint8Array>)
  readonly name: string
}

export interface WriteBagInput {
  /** A folder that is not there yet. */
  readonly folder: string
  readonly sources: readonly BagSource[]
  /** Elements of bag-info.txt, in order; Payload-Oxum is added. */
  readonly info: readonly (readonly [label: string, value: string])[]
}

export interface WriteBagOptions {
  readonly signal?: AbortSignal | undefined
  /** Files written so far, of all. */
  readonly progress?: ((done: number, total: number) => void) | undefined
}

/** Writes a bag of version 1.0 with sha256 manifests (RFC 8493), copying every file; tells how many octets the payload has. Throws `cannot-write`, `cancelled`. */
export async function writeBag(
  { folder, sources, info }: WriteBagInput,
  { signal, progress }: WriteBagOptions = {},
): Promise<{ readonly octets: number }> {
  try {
    await mkdir(join(folder, 'data'), { recursive: true })
    const copied = []
    for (const { from, name } of sources) {
      copied.push(await copy(from, join(folder, 'data', name), `data/${name}`, signal))
      progress?.(copied.length, sources.length)
    }
    const octets = copied.reduce((sum, { bytes }) => sum + bytes, 0)
    const elements = [...info, ['Payload-Oxum', `${String(octets)}.${String(copied.length)}`] as const]
    const tags = {
      'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'bag-info.txt': elements.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join(''),
      'manifest-sha256.txt': manifestText(copied),
    }
    for (const [name, text] of Object.entries(tags)) await writeFile(join(folder, name), text)
    const sums = Object.entries(tags).map(([path, text]) => ({ path, sum: sha256(text) }))
    await writeFile(join(folder, 'tagmanifest-sha256.txt'), manifestText(sums))
    return { octets }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    throw signal?.aborted ? cancelled() : cannotWrite(folder, thrown)
  }
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function manifestText(entries: readonly { readonly path: string; readonly sum: string }[]): string {
  return entries.map(({ path, sum }) => `${sum}  ${encodeBagPath(path)}\n`).join('')
}

/** The sum is taken of what goes through to the copy. */
async function copy(from: BagSource['from'], to: string, path: string, signal?: AbortSignal) {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  await mkdir(dirname(to), { recursive: true })
  await pipeline(
    typeof from === 'string' ? createReadStream(from) : Readable.from(from()),
    through,
    createWriteStream(to, { flags: 'wx' }),
    { signal },
  )
  return { path, bytes, sum: hash.digest('hex') }
}

function cancelled(): AppError {
  return new AppError(
    'cancelled',
    'The work was cancelled. What was saved before is kept.',
    'Start it again when you like.',
  )
}
