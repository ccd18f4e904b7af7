import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { decodeText } from '../decode-text.ts'
import { oddPath, refusedFile, shownName, type FileWithin } from './within.ts'

/** How much may be taken out of one archive: files, and bytes in all and of each. A bomb ends there. */
export interface ZipLimits {
  readonly files: number
  readonly bytes: number
  readonly each: number
}

/** An archive that unpacks to more than this many times its own size, beyond what any small file may, is a bomb. */
const BOMB_RATIO = 150
const BOMB_FLOOR = 256 * 1024 * 1024

/** A member of an archive; `path` is as the archive gives it, `odd` says in words what is wrong with that. */
export interface ZipMember extends FileWithin {
  readonly path: string
  readonly odd: string | null
}

/**
 * The files of a ZIP archive in its own order (APPNOTE 6.3), each to be unpacked when its pieces are asked for. Names are only
 * read, never followed: one that points out of the archive is cut to its last part. Throws if the bytes are no archive.
 */
export async function* zipMembers(bytes: Uint8Array, limits: ZipLimits): AsyncGenerator<ZipMember> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
  const most = Math.min(limits.bytes, Math.max(BOMB_FLOOR, bytes.length * BOMB_RATIO))
  let taken = 0
  let files = 0
  for await (const entry of zip.eachEntry()) {
    const path = decodedName(entry)
    if (path.endsWith('/') || path.endsWith('\\')) continue
    files++
    const refused = files > limits.files ? TOO_MANY : refusal(entry, Math.min(limits.each, most - taken))
    const odd = oddPath(path)
    const name = shownName(path)
    if (refused !== null) yield { ...refusedFile(name, refused), path, odd }
    else {
      taken += entry.uncompressedSize
      yield { name, path, odd, refused: null, pieces: () => unpacked(zip, entry) }
    }
    if (files > limits.files) return
  }
}

const TOO_MANY = 'The archive holds more files than are taken out of one; this one and those after it stay in it.'

function refusal(entry: Entry, room: number): string | null {
  if (entry.isEncrypted()) return 'It is encrypted.'
  if (!entry.canDecodeFileData()) return 'It is packed in a way that is not known.'
  if (isLink(entry)) return 'It is a link, and links are not followed.'
  return entry.uncompressedSize > room ? 'It unpacks to more than may be taken out, as a bomb does.' : null
}

/** Archives made on Unix keep a file's mode in the upper half: a link is told by its type there. */
const isLink = (entry: Entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    sum = crc32(piece as Uint8Array, sum)
    yield piece as Uint8Array
  }
  if (sum !== entry.crc32) throw new Error('the checksum of a member does not fit')
}

/** UTF-8 where the archive says so; else as the system of the one who packed it wrote it, which is often Chinese or Korean. */
function decodedName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const decoded = (entry.generalPurposeBitFlag & 0x800) !== 0 ? raw.toString('utf8') : decodeText(raw)?.text
  return decoded ?? raw.toString('latin1')
}
