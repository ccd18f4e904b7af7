import type { EvidenceId } from '../../../domain/ids.ts'
import type { FactDraft } from '../../parts/fact-draft.ts'
import type { Pin, TypedPlace } from './pin.ts'

/** A fact still being written: where its proof stands, and what is typed so far. */
export interface StartedFact {
  readonly pin: Pin
  readonly place: TypedPlace
  readonly draft: FactDraft
}

export interface ReaderSlice {
  /** Facts still being written, by the item they are written beside; no part of the case until they are saved. */
  readonly started: Readonly<Record<EvidenceId, StartedFact | null>>
  readonly keepStarted: (id: EvidenceId, fact: StartedFact | null) => void
}

type Set = (next: (state: ReaderSlice) => Partial<ReaderSlice>) => void

/** How the reader is before anything was written beside an item. */
export const freshReader = { started: {} } as const

/** What the reader remembers while other screens are shown. */
export function readerSlice(set: Set): ReaderSlice {
  return {
    ...freshReader,
    keepStarted: (id, fact) => set(({ started }) => ({ started: { ...started, [id]: fact } })),
  }
}
