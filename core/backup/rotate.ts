import type { BackupCopy, Keep } from '../../domain/backup.ts'

/** The copies that no longer have a place: of each day, week and month the newest stays, for as many of them as are kept. The newest of all always stays. */
export function rotate(copies: readonly BackupCopy[], keep: Keep): readonly BackupCopy[] {
  const newestFirst = copies.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const kept = new Set(newestFirst.slice(0, 1))
  for (const [periodOf, most] of [
    [dayOf, keep.daily],
    [weekOf, keep.weekly],
    [monthOf, keep.monthly],
  ] as const)
    for (const copy of newestOfEach(newestFirst, periodOf).slice(0, most)) kept.add(copy)
  return newestFirst.filter((copy) => !kept.has(copy))
}

function newestOfEach(newestFirst: readonly BackupCopy[], periodOf: (at: string) => string): readonly BackupCopy[] {
  const found = new Map<string, BackupCopy>()
  for (const copy of newestFirst) if (!found.has(periodOf(copy.at))) found.set(periodOf(copy.at), copy)
  return [...found.values()]
}

const DAY_MS = 86_400_000
const dayOf = (at: string) => at.slice(0, 10)
const monthOf = (at: string) => at.slice(0, 7)
/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
const weekOf = (at: string) => String(Math.floor((Date.parse(at) / DAY_MS + 3) / 7))
