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
  /** Writes the cross-reference table and the trailer, whose entries are given as PDF source. */
  finish(trailer: string): Promise<void>
}

/** Starts a PDF 1.7 with a classic cross-reference table (files below 10 GB). */
export async function openVolumeFile(sink: Sink): Promise<VolumeFile> {
  const places: number[] = [0]
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
    async finish(trailer) {
      const start = out.written()
      await out.add(`xref\n0 ${String(places.length)}\n`)
      for (const [number, place] of places.entries()) await out.add(tableRow(number, place))
      await out.add(`trailer\n<< /Size ${String(places.length)} ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`)
      await out.flush()
    },
  }
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
