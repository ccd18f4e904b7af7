import type { FieldConflict } from '../../domain/reference.ts'

/** Fields by name; null is one that is empty. */
export type Fields = Readonly<Record<string, string | null>>

/**
 * What an import may set: a field that still is as the import before left it (`last`) takes what the record says now. One that a
 * person changed is kept, and is a conflict if the record changed too. What the record does not say is left alone. `locked` keeps every field.
 */
export function mergeFields(
  last: Fields,
  current: Fields,
  next: Fields,
  locked = false,
): { readonly set: Readonly<Record<string, string>>; readonly conflicts: readonly FieldConflict[] } {
  const set: Record<string, string> = {}
  const conflicts: FieldConflict[] = []
  for (const [field, theirs] of Object.entries(next)) {
    const [ours, before] = [current[field] ?? null, last[field] ?? null]
    if (theirs === null || theirs === ours) continue
    if (ours === before && !locked) set[field] = theirs
    else if (theirs !== before) conflicts.push({ field, ours: ours ?? '', theirs })
  }
  return { set, conflicts }
}
