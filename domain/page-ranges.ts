/** Page ranges as typed ("1-3, 7") as page numbers from 1, in order and once each; null where they can't be understood. */
export function parsePageRanges(typed: string): readonly number[] | null {
  const parts = typed.split(',').map((part) => /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(part))
  const pages = new Set<number>()
  for (const part of parts) {
    const from = Number(part?.[1] ?? 0)
    const to = Number(part?.[2] ?? part?.[1] ?? 0)
    if (from < 1 || to < from || to - from > MOST_IN_A_RANGE) return null
    for (let page = from; page <= to; page++) pages.add(page)
  }
  return [...pages].sort((a, b) => a - b)
}

/** Longer ranges are a slip of the finger: no exhibit has so many pages. */
const MOST_IN_A_RANGE = 100_000

/** Page numbers as a reader is told them: [1, 2, 3, 7] → "1–3, 7". */
export function pageRangeWords(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && page === last.to + 1) last.to = page
    else runs.push({ from: page, to: page })
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ')
}
