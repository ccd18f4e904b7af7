/**
 * Where the finished bytes go, in order; resolves when they were taken. A piece in shared memory may be a part of what a
 * source was given in: whoever keeps it copies it.
 */
export type Sink = (piece: Uint8Array) => Promise<void>

/** Bytes gathered before they are handed on. */
const BATCH = 2 * 1024 * 1024
/** Small parts are copied side by side into memory of this size. */
const ROOM = 64 * 1024
/** A part of at least this size is handed on where it lies. */
const LARGE = 4 * 1024

/** Marks the file as binary for programs that guess (ISO 32000-1 § 7.5.2). */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

/** A PDF being written front to back: only the places of its objects are remembered, never the objects. */
export interface VolumeFile {
  /** Sets aside the next object number. */
  reserve(): number
  /** Writes a reserved object: its parts in order, strings as Latin-1. */
  write(number: number, parts: readonly (string | Uint8Array)[]): Promise<void>
  /** Takes over objects already written elsewhere: their bytes in order, and where in them each object begins. */
  adopt(objects: readonly PlacedObject[], bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** Bytes written so far. */
  position(): number
  /** Hands on everything written so far: the memory it came from may then be used again. */
  flush(): Promise<void>
  /** Writes the cross-reference table and the trailer, whose entries are given as PDF source. */
  finish(trailer: string): Promise<void>
}

/** An object's number, and where it begins, in bytes from some start. */
export interface PlacedObject {
  readonly number: number
  readonly at: number
}

export interface VolumeFileOptions {
  /** Numbers below this are left to objects the file adopts. */
  readonly taken?: number
  /** What is written stays as it is until the file is done, and the sink moves none of it: nothing needs copying. */
  readonly lasts?: boolean
}

/** Starts a PDF 1.7 with a classic cross-reference table (files below 10 GB). */
export function openVolumeFile(sink: Sink, { taken = 1, lasts = false }: VolumeFileOptions = {}): VolumeFile {
  const places: number[] = new Array<number>(taken).fill(0)
  const out = gather(sink, lasts)
  out.add(HEADER)
  return {
    reserve: () => places.push(0) - 1,
    async write(number, parts) {
      places[number] = out.written()
      out.add(`${String(number)} 0 obj\n`)
      for (const part of parts) out.add(part)
      out.add('\nendobj\n')
      if (out.waiting() >= BATCH) await out.flush()
    },
    async adopt(objects, bytes) {
      const start = out.written()
      for (const { number, at } of objects) places[number] = start + at
      for await (const piece of bytes) {
        out.add(piece)
        if (out.waiting() >= BATCH) await out.flush()
      }
    },
    position: () => out.written(),
    flush: () => out.flush(),
    async finish(trailer) {
      const start = out.written()
      out.add('xref\n')
      for (const { first, rows } of sections(places, taken)) {
        out.add(`${String(first)} ${String(rows.length)}\n`)
        for (const [i, place] of rows.entries()) out.add(tableRow(first + i, place))
      }
      out.add(`trailer\n<< /Size ${String(places.length)} ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`)
      await out.flush()
    },
  }
}

interface Section {
  readonly first: number
  readonly rows: readonly number[]
}

/** The table in one section, or where numbers were left to others without the long runs that stayed unused (ISO 32000-1 § 7.5.4). */
function sections(places: readonly number[], taken: number): readonly Section[] {
  if (taken === 1) return [{ first: 0, rows: places }]
  const made: { first: number; rows: number[] }[] = []
  for (const [number, place] of places.entries()) {
    const last = made.at(-1)
    if (number > 0 && place === 0) continue
    if (last && last.first + last.rows.length === number) last.rows.push(place)
    else made.push({ first: number, rows: [place] })
  }
  return made
}

/** A reserved number that was never written is a free entry; references to it read as null (ISO 32000-1 § 7.3.10). */
function tableRow(number: number, place: number): string {
  if (number === 0) return '0000000000 65535 f \n'
  if (place === 0) return '0000000000 00000 f \n'
  return `${String(place).padStart(10, '0')} 00000 n \n`
}

/** Gathers parts into pieces: text and small parts side by side in shared memory, large parts where they lie or in memory of their own. */
function gather(sink: Sink, lasts: boolean) {
  let pieces: Uint8Array[] = []
  let room = shared(ROOM)
  /** What of the room is in no piece yet. */
  let [from, to] = [0, 0]
  let [passed, gathered] = [0, 0]
  const close = () => {
    if (to > from) pieces.push(room.subarray(from, to))
    from = to
  }
  const reserve = (bytes: number) => {
    if (bytes > room.length - to) {
      close()
      room = shared(Math.max(ROOM, bytes))
      from = to = 0
    }
    to += bytes
    return to - bytes
  }
  return {
    written: () => passed + gathered,
    waiting: () => gathered,
    add(part: string | Uint8Array) {
      gathered += part.length
      if (typeof part === 'string') {
        const at = reserve(part.length)
        for (let i = 0; i < part.length; i++) room[at + i] = part.charCodeAt(i)
      } else if (part.length < LARGE) {
        const at = reserve(part.length)
        room.set(part, at)
      } else {
        close()
        pieces.push(lasts || part.buffer instanceof SharedArrayBuffer ? part : part.slice())
      }
    },
    async flush() {
      close()
      const full = pieces
      pieces = []
      passed += gathered
      gathered = 0
      for (const piece of full) await sink(piece)
    },
  }
}

const shared = (bytes: number) => new Uint8Array(new SharedArrayBuffer(bytes))
