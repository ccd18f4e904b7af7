import { PDFArray, PDFDict, PDFNull, PDFRef, PDFStream, type PDFContext, type PDFName, type PDFObject } from 'pdf-lib'
import type { VolumeFile } from './volume-file.ts'

/** Keys of streams that point into parts of the source that stay behind: its tags, its history, files beside it. */
const LEFT_BEHIND = new Set(['StructParent', 'StructParents', 'PieceInfo', 'Metadata', 'AF', 'OPI', 'LastModified'])

/** Copies objects of one source into the volume under new numbers, each once, and whatever they refer to after them. */
export interface ObjectCopier {
  /** The volume's number for a reference; the object is queued at first mention. */
  number(ref: PDFRef): number
  /** Makes a reference of the source stand for an object of the volume. */
  bind(ref: PDFRef, number: number): void
  /** Writes everything queued, and what that refers to. */
  drain(): Promise<void>
  /** Writes one object under a number set aside before. */
  write(number: number, object: PDFObject): Promise<void>
}

/** A stream's packed bytes as they are to be written; null writes an empty stream, for a copy that is only to be checked. */
export type StreamSource = (stream: PDFStream) => Uint8Array | null

const PACKING = new Set(['Filter', 'DecodeParms'])
const EMPTY = new Uint8Array()

/** `tags` keeps the keys that tie streams to a structure tree, for the one source whose tags are kept. */
export function startCopier(
  file: VolumeFile,
  context: PDFContext,
  tags: 'keep' | 'drop',
  bytesOf: StreamSource = (stream) => stream.getContents(),
): ObjectCopier {
  const numbers = new Map<PDFRef, number>()
  const queue: PDFRef[] = []
  const number = (ref: PDFRef) => {
    const known = numbers.get(ref)
    if (known !== undefined) return known
    const fresh = file.reserve()
    numbers.set(ref, fresh)
    queue.push(ref)
    return fresh
  }
  const source = (object: PDFObject): string => {
    if (object instanceof PDFRef) {
      // What is missing reads as null; writing null says so without a dangling number.
      if (!numbers.has(object) && context.lookup(object) === undefined) return 'null'
      return `${String(number(object))} 0 R`
    }
    if (object instanceof PDFArray) return `[${object.asArray().map(source).join(' ')}]`
    if (object instanceof PDFDict) return dictSource(object.entries())
    return object.toString()
  }
  const dictSource = (entries: readonly (readonly [PDFName, PDFObject])[], more = ''): string =>
    `<<${entries.map(([key, value]) => `${key.toString()} ${source(value)}`).join('\n')}${more}>>`
  const streamParts = (stream: PDFStream): readonly (string | Uint8Array)[] => {
    const packed = bytesOf(stream)
    const contents = packed ?? EMPTY
    const entries = stream.dict.entries().filter(([key]) => {
      const name = key.decodeText()
      return name !== 'Length' && (tags === 'keep' || !LEFT_BEHIND.has(name)) && (packed || !PACKING.has(name))
    })
    return [dictSource(entries, `/Length ${String(contents.length)}`), '\nstream\n', contents, '\nendstream']
  }
  const write = (at: number, object: PDFObject) =>
    file.write(at, object instanceof PDFStream ? streamParts(object) : [source(object)])
  return {
    number,
    write,
    bind: (ref, to) => void numbers.set(ref, to),
    async drain() {
      // The queue grows while it is worked off.
      for (const ref of queue) await write(number(ref), context.lookup(ref) ?? PDFNull)
      queue.length = 0
    },
  }
}
