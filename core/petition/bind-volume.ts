import type { ExhibitEntry } from '../../document/model.ts'
import { buildVolume } from '../../document/exhibits/build-volume.ts'
import type { VolumeInput, VolumeResult } from '../../document/exhibits/volume.ts'
import type { Room, Task, TaskContext } from '../jobs/task.ts'

/** Everything the binder is told at once; each exhibit's PDFs are pulled as `exhibit:NUMBER` (its further parts as `exhibit:NUMBER#2` …) when their turn comes. */
export interface BindInput extends Omit<VolumeInput, 'exhibits'> {
  readonly exhibits: readonly ExhibitEntry[]
}

/** A larger original is not pulled before its turn, so that two such are never in memory together. */
const AHEAD_BYTES = 16 * 1024 * 1024
/** Bytes handed on at once: a message for every piece would cost more than the piece. */
const BATCH = 2 * 1024 * 1024
/** One exhibit is written away while one is bound and one comes in. */
const AT_ONCE = 3

/** Binds the volume in this thread and pushes it out piece by piece, pages done as progress. Throws AppError `cannot-bind`. */
export const bindVolume: Task<BindInput, VolumeResult> = async (input, context) => {
  const out = pusher(context)
  const pagesOf = puller(input.exhibits, context, out)
  const exhibits = input.exhibits.map((entry) => {
    return { entry, pages: (part: number) => pagesOf(partName(entry, part)), redrawn: drawn }
  })
  const result = await buildVolume({ ...input, exhibits }, (piece) => out.push(piece), reporter(context))
  await out.send()
  await out.done()
  return result
}

/** Loaded only when needed: PDFium, sharp and Typst take longer to start than most volumes take to bind. */
export async function drawn(pdf: Uint8Array): Promise<Uint8Array> {
  const { drawPages } = await import('./draw-pages.ts')
  return await drawPages(pdf)
}

/** What a part of an exhibit (from 0) is pulled by. */
export function partName({ number }: Pick<ExhibitEntry, 'number'>, part: number): string {
  return part === 0 ? `exhibit:${number}` : `exhibit:${number}#${String(part + 1)}`
}

/** A part of an exhibit as it is pulled; a made one is far smaller than the item it is counted by. */
interface Pulled {
  readonly name: string
  readonly bytes: number
}

/**
 * Fetches a part of an exhibit and asks for the next one at once, so that it arrives while this one is written. All come
 * into the same few rooms: a part's is used again once everything of it was taken.
 */
export function puller(
  entries: readonly ExhibitEntry[],
  context: TaskContext,
  out: Pusher,
): (name: string) => Promise<Uint8Array> {
  const pulled = entries.flatMap((entry) =>
    entry.parts.map((_, i) => ({ name: partName(entry, i), bytes: entry.bytes })),
  )
  const places = new Map(pulled.map(({ name }, i) => [name, i]))
  const coming = new Map<number, Promise<Uint8Array>>()
  const roomOf = rooms(pulled)
  const ask = (index: number): Promise<Uint8Array> => {
    const asked = coming.get(index) ?? context.pull(pulled[index]?.name ?? '', roomOf(index))
    // One that fails early fails the build when its turn comes, not before.
    asked.catch(() => undefined)
    coming.set(index, asked)
    return asked
  }
  return async (name) => {
    const index = places.get(name) ?? 0
    await out.send()
    // The room of a large one is the room of the large one before it.
    if ((pulled[index]?.bytes ?? 0) > AHEAD_BYTES) await out.done()
    const bytes = await ask(index)
    coming.delete(index)
    const next = pulled[index + 1]
    if (next && next.bytes <= AHEAD_BYTES) void ask(index + 1)
    return bytes
  }
}

/** Where each part is read to: small ones to rooms in turn, large ones to one of their own. Each is made at its first use, as large as it must ever be. */
function rooms(entries: readonly Pulled[]): (index: number) => Room | null {
  const largest = (fits: (bytes: number) => boolean) =>
    entries.reduce((most, { bytes }) => (fits(bytes) ? Math.max(most, bytes) : most), 0)
  const small = largest((bytes) => bytes <= AHEAD_BYTES)
  const made = new Map<number, Room>()
  return (index) => {
    const isLarge = (entries[index]?.bytes ?? 0) > AHEAD_BYTES
    const turn = isLarge ? AT_ONCE : index % AT_ONCE
    const room = made.get(turn) ?? new Uint8Array(new SharedArrayBuffer(isLarge ? largest(() => true) : small))
    made.set(turn, room)
    return room
  }
}

interface Pusher {
  push(piece: Uint8Array): Promise<void>
  /** Hands on what was pushed, once what was handed on before is taken. */
  send(): Promise<void>
  /** Resolves when all that was handed on is taken. */
  done(): Promise<void>
}

/** Hands many pieces on at once, and lets them be written away while the next are made. */
export function pusher(context: TaskContext, to?: string): Pusher {
  let [pieces, bytes] = [[] as Uint8Array[], 0]
  let last = Promise.resolve()
  const send = async () => {
    await last
    if (pieces.length === 0) return
    last = context.push(pieces, to)
    last.catch(() => undefined)
    pieces = []
    bytes = 0
  }
  return {
    async push(piece) {
      pieces.push(piece)
      bytes += piece.length
      if (bytes >= BATCH) await send()
    },
    send,
    done: () => last,
  }
}

/** Tells of progress in half per cents: a message for each page would cost as much as the page. */
export function reporter(context: TaskContext): (done: number, total: number) => void {
  let told = 0
  return (done, total) => {
    if (done < total && (done - told) * 200 < total) return
    told = done
    context.progress(done, total)
  }
}
