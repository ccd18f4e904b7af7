import type { Task } from '../../jobs/task.ts'
import type { FileWithin } from '../readers/within.ts'
import type { ZipLimits } from '../readers/zip-members.ts'
import { OUTLOOK, ZIP } from '../without-reader.ts'

/** What of a container was taken out, in its own order; `refused` says in words why a file was not. */
export interface TakenOut {
  readonly files: readonly { readonly name: string; readonly refused: string | null }[]
}

/** Size of a piece that is handed over: that of a stored one. */
const PIECE = 1_048_576

const NOT_WHOLE = 'It is damaged and could not be unpacked whole.'

/** Takes the files out of an archive or a message: each one's bytes are pushed in pieces of 1 MiB under its number. Never throws for what the bytes are. */
export const unpackFiles: Task<{ bytes: Uint8Array; mediaType: string; limits: ZipLimits }, TakenOut> = async (
  { bytes, mediaType, limits },
  context,
) => {
  const files: { name: string; refused: string | null }[] = []
  try {
    for await (const file of filesWithin(bytes, mediaType, limits)) {
      const number = String(files.length)
      const refused = file.refused ?? (await pushed(file, (piece) => context.push([piece], number)))
      files.push({ name: file.name, refused })
    }
  } catch {
    files.push({ name: 'the rest', refused: 'The archive breaks off.' })
  }
  return { files }
}

async function* filesWithin(bytes: Uint8Array, mediaType: string, limits: ZipLimits): AsyncGenerator<FileWithin> {
  if (mediaType === ZIP) yield* (await import('../readers/zip-members.ts')).zipMembers(bytes, limits)
  else {
    const all =
      mediaType === OUTLOOK
        ? (await import('../readers/read-msg.ts')).filesInMsg(bytes)
        : await (await import('../readers/read-mail.ts')).attachedFiles(bytes)
    yield* all.slice(0, limits.files)
  }
}

/** Why a file could not be handed over whole; null once it was. */
async function pushed(file: FileWithin, push: (piece: Uint8Array) => Promise<void>): Promise<string | null> {
  let room = new Uint8Array(PIECE)
  let filled = 0
  try {
    for await (const piece of file.pieces()) {
      for (let at = 0; at < piece.length;) {
        const taken = Math.min(piece.length - at, PIECE - filled)
        room.set(piece.subarray(at, at + taken), filled)
        at += taken
        filled += taken
        if (filled < PIECE) continue
        await push(room)
        room = new Uint8Array(PIECE)
        filled = 0
      }
    }
    if (filled > 0) await push(room.slice(0, filled))
    return null
  } catch {
    return NOT_WHOLE
  }
}
