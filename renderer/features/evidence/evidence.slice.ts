import type { SortDescriptor } from 'react-aria-components'

/** One line of what became of an added file, in words. */
export interface AddedLine {
  readonly name: string
  readonly state: 'added' | 'duplicate' | 'problem' | 'failed'
  readonly says: string
}

export interface EvidenceSlice {
  readonly shelf: string
  readonly selected: ReadonlySet<string>
  readonly sort: SortDescriptor
  readonly evidenceFilter: string
  /** Whether the items are shown as a table or as small pictures. */
  readonly look: 'table' | 'pictures'
  readonly detailTab: 'details' | 'file' | 'facts' | 'checklist' | 'review' | 'text' | 'custody'
  /** Paths waiting for the batch's questions; null when nothing is being added. */
  readonly batch: readonly string[] | null
  readonly added: readonly AddedLine[]
  /** The file picker is asked for, by a key or the palette. */
  readonly choosing: boolean
  /** Items whose pages are to be read, to be asked for their languages; empty: the queue alone; null: neither is shown. */
  readonly readingOf: readonly string[] | null
  readonly setReadingOf: (ids: readonly string[] | null) => void
  readonly setShelf: (shelf: string) => void
  readonly select: (selected: ReadonlySet<string>) => void
  readonly setSort: (sort: SortDescriptor) => void
  readonly setEvidenceFilter: (filter: string) => void
  readonly setLook: (look: EvidenceSlice['look']) => void
  readonly setDetailTab: (tab: EvidenceSlice['detailTab']) => void
  readonly setBatch: (batch: readonly string[] | null) => void
  readonly setAdded: (added: readonly AddedLine[]) => void
  readonly setChoosing: (choosing: boolean) => void
}

type Set = (next: Partial<EvidenceSlice>) => void

/** How the evidence screen is before anything was chosen on it. */
export const freshEvidence = {
  shelf: 'all',
  selected: new Set<string>() as ReadonlySet<string>,
  sort: { column: 'title', direction: 'ascending' } satisfies SortDescriptor as SortDescriptor,
  evidenceFilter: '',
  look: 'table' as EvidenceSlice['look'],
  detailTab: 'details',
  batch: null,
  added: [],
  choosing: false,
  readingOf: null,
} as const

/** What the evidence screen remembers while other screens are shown. */
export function evidenceSlice(set: Set): EvidenceSlice {
  return {
    ...freshEvidence,
    setReadingOf: (readingOf) => set({ readingOf }),
    setShelf: (shelf) => set({ shelf }),
    select: (selected) => set({ selected }),
    setSort: (sort) => set({ sort }),
    setEvidenceFilter: (evidenceFilter) => set({ evidenceFilter }),
    setLook: (look) => set({ look }),
    setDetailTab: (detailTab) => set({ detailTab }),
    setBatch: (batch) => set({ batch }),
    setAdded: (added) => set({ added }),
    setChoosing: (choosing) => set({ choosing }),
  }
}
