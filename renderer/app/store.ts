import { create } from 'zustand'
import type { ComparisonSlice } from '../features/comparison/comparison.slice.ts'
import { comparisonSlice, freshComparison } from '../features/comparison/comparison.slice.ts'
import type { EvidenceSlice } from '../features/evidence/evidence.slice.ts'
import { evidenceSlice, freshEvidence } from '../features/evidence/evidence.slice.ts'
import type { ReaderSlice } from '../features/reader/reader.slice.ts'
import { freshReader, readerSlice } from '../features/reader/reader.slice.ts'
import type { AppSlice } from './app.slice.ts'
import { appSlice } from './app.slice.ts'
import { to } from './route.ts'

/** What the window remembers that is no part of the case: where it is, what is selected, what is open. */
export const useStore = create<AppSlice & ComparisonSlice & EvidenceSlice & ReaderSlice>()((set) => ({
  ...appSlice(set),
  ...comparisonSlice(set),
  ...evidenceSlice(set),
  ...readerSlice(set),
}))

/** Puts the window back to how it is before any case was opened: nothing of a locked case may stay on it. A case that closed by itself says why. */
export function clearWindow(closedBecause: string | null = null): void {
  useStore.setState({
    ...freshComparison,
    ...freshEvidence,
    ...freshReader,
    route: to.evidence(),
    trail: [],
    opened: [],
    palette: false,
    savedAt: null,
    notice: null,
    toast: null,
    verified: null,
    query: '',
    reviewer: '',
    closedBecause,
  })
}
