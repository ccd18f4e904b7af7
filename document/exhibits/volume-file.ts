/** Where the finished bytes go, in order; resolves when they were taken. */
export type Sink = (piece: Uint8Array) => Promise<void>

/** Bytes gathered before they are handed on. */
const PIECE = 2 * 1024 * 1024

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
  /** Writes the cross-reference table and the trailer, whose entries are given as PDF source. */
  finish(trailer: string): Promise<void>
}

/** An object's number, and where it begins, in bytes from some start. */
export interface PlacedObject {
  readonly number: number
  readonly at: number
}

/** Starts a PDF 1.7 with a classic cross-reference table (files below 10 GB). Numbers below `taken` are left to objects it adopts. */
export async function openVolumeFile(sink: Sink, taken = 1): Promise<VolumeFile> {
  const places: number[] = new Array<number>(taken).fill(0)
  const out = gather(sink)
  await out.add(HEADER)
  return {
    reserve: () => places.push(0) - 1,
    async write(number, parts) {
      places[number] = out.written()
      await out.add(`${String(number)} 0 obj\n`)
      for (const part of parts) await out.add(part)
      await out.add('\nendobj\n')
    },
    async adopt(objects, bytes) {
      const start = out.written()
      for (const { number, at } of objects) places[number] = start + at
      for await (const piece of bytes) await out.add(piece)
    },
    position: () => out.written(),
    async finish(trailer) {
      const start = out.written()
      await out.add('xref\n')
      for (const { first, rows } of sections(places, taken)) {
        await out.add(`${String(first)} ${String(rows.length)}\n`)
        for (const [i, place] of rows.entries()) await out.add(tableRow(first + i, place))
      }
      await out.add(`trailer\n<< /Size ${String(places.length)} ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`)
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

function gather(sink: Sink) {
  let piece = new Uint8Array(PIECE)
  let used = 0
  let passed = 0
  const flush = async () => {
    if (used === 0) return
    const full = piece.subarray(0, used)
    piece = new Uint8Array(PIECE)
    passed += used
    used = 0
    await sink(full)
  }
  return {
    written: () => passed + used,
    flush,
    async add(part: string | Uint8Array) {
      for (let from = 0; from < part.length;) {
        const take = Math.min(part.length - from, PIECE - used)
        if (typeof part === 'string') for (let i = 0; i < take; i++) piece[used + i] = part.charCodeAt(from + i)
        else piece.set(part.subarray(from, from + take), used)
        used += take
        from += take
        if (used === PIECE) await flush()
      }
    },
  }
}
