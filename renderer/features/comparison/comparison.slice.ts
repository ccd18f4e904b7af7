import type { Comparison } from '../../../domain/comparison.ts'

export interface ComparisonSlice {
  /** Comparisons still being put together, by the item they change, or under "new"; no part of the case until they are made. */
  readonly comparing: Readonly<Record<string, Comparison | null>>
  readonly keepComparing: (id: string, comparison: Comparison | null) => void
}

type Set = (next: (state: ComparisonSlice) => Partial<ComparisonSlice>) => void

/** How it is before any pictures were set side by side. */
export const freshComparison = { comparing: {} } as const

/** What is remembered of a comparison while other screens are shown. */
export function comparisonSlice(set: Set): ComparisonSlice {
  return {
    ...freshComparison,
    keepComparing: (id, comparison) => set(({ comparing }) => ({ comparing: { ...comparing, [id]: comparison } })),
  }
}
