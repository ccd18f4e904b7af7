import { toAppError } from '../../../domain/errors.ts'
import type { EvidenceKind } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { runWork } from '../../data/work.ts'
import { addedLine, baseName } from './added-line.ts'

/** What is asked once for a batch of files. */
export interface Batch {
  readonly kind: EvidenceKind | 'guess'
  readonly source: string
  readonly receivedOn: string
  readonly receivedHow: string
}

/** The day it is here, ISO. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** Adds a batch in the background; the list below the bar says what became of each file. */
export async function addFiles(paths: readonly string[], batch: Batch): Promise<void> {
  const { setAdded } = useStore.getState()
  setAdded([])
  try {
    const items = await runWork('Adding files', (work) =>
      api.evidence.add({
        work,
        paths: [...paths],
        kind: batch.kind === 'guess' ? null : batch.kind,
        source: orNull(batch.source),
        receivedOn: orNull(batch.receivedOn),
        receivedHow: orNull(batch.receivedHow),
      }),
    )
    setAdded(items.map(addedLine))
    const first = items.find(({ id }) => id !== null)?.id
    if (first) useStore.getState().select(new Set([first]))
  } catch (thrown) {
    const { code, message, hint } = toAppError(thrown)
    const kept = code === 'cancelled' ? 'Stopped. What was added before is kept.' : `${message} ${hint}`
    setAdded([{ name: paths.map(baseName).join(', '), state: 'failed', says: kept }])
  }
}
