/** Height of a row, in pixels. */
export const ROW = 34
/** Tallest box a browser is sure to lay out; a longer list is scrolled in proportion. */
const TALLEST = 12_000_000

/** Which rows of a long list are in sight: the box to scroll, the first row and how many, and where the first is drawn (pixels). */
export interface GridWindow {
  readonly box: number
  readonly first: number
  readonly count: number
  readonly top: number
}

/** The rows in sight of `total` when scrolled to `scrolled` in a view of `height` pixels. */
export function gridWindow(total: number, scrolled: number, height: number): GridWindow {
  const full = total * ROW
  const box = Math.min(full, TALLEST)
  const start = box === full ? scrolled : (scrolled / Math.max(1, box - height)) * (full - height)
  const first = Math.max(0, Math.min(total - 1, Math.floor(start / ROW)))
  const count = Math.min(total - first, Math.ceil(height / ROW) + 1)
  return { box, first, count: Math.max(0, count), top: scrolled - (start - first * ROW) }
}

/** How far to scroll so that a row is in sight, moving no more than is needed. */
export function scrollToRow(total: number, row: number, scrolled: number, height: number): number {
  const full = total * ROW
  const box = Math.min(full, TALLEST)
  const scale = box === full ? 1 : (box - height) / (full - height)
  const start = scrolled / scale
  const wanted = Math.min(Math.max(start, (row + 1) * ROW - height), row * ROW)
  return wanted * scale
}
