import type { ListEntry, ListId, ListReport } from '../../domain/lists/list.ts'

/** What reading a list's file gives; `asOf` is the day the file itself tells (ISO), null where it tells none. */
export interface ListReading extends Pick<ListReport, 'list' | 'records' | 'skipped' | 'errors' | 'warnings'> {
  readonly asOf: string | null
  readonly entries: readonly ListEntry[]
}

/** What becomes of records while they are read. */
export interface Told {
  readonly entries: ListEntry[]
  readonly skipped: { row: number; reason: string }[]
  readonly errors: { row: number; message: string }[]
  readonly warnings: { row: number; message: string }[]
}

export const nothingTold = (): Told => ({ entries: [], skipped: [], errors: [], warnings: [] })

/** A reading made of what was told, entries with keys that no other entry of the file has. */
export function readingOf(list: ListId, asOf: string | null, records: number, told: Told): ListReading {
  return { list, asOf, records, ...told, entries: ownKeys(told.entries) }
}

/** Entries that are written alike are told apart by how many stand before them. */
function ownKeys(entries: readonly ListEntry[]): ListEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const before = seen.get(entry.key) ?? 0
    seen.set(entry.key, before + 1)
    return before === 0 ? entry : { ...entry, key: `${entry.key} #${before + 1}` }
  })
}
