/** The position (from 1) an item takes when it is dropped before or after another, counted once it left its own place. */
export function positionAfter<T>(ids: readonly T[], moved: T, target: T, after: boolean): number {
  const others = ids.filter((id) => id !== moved)
  const at = others.indexOf(target)
  if (at < 0) return ids.indexOf(moved) + 1
  return at + (after ? 2 : 1)
}
