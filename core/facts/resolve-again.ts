import type { WriteDb } from '../../db/handles.ts'
import { findKept } from '../../db/repositories/evidence.ts'
import { pinpointsInto, updateResolution } from '../../db/repositories/facts.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { resolvePinpoint } from './resolve-pinpoint.ts'

/** Checks every pinpoint into an item against its pages and text as they are now. */
export function resolveAgain(tx: WriteDb, evidenceId: string): void {
  const pins = pinpointsInto(tx, evidenceId)
  if (pins.length === 0) return
  const pages = findKept(tx, evidenceId)?.pages ?? null
  const texts = readPageText(tx, evidenceId)
  for (const pin of pins) {
    const { resolves, machine } = resolvePinpoint(pin, pages, texts)
    updateResolution(tx, pin.id, resolves, machine)
  }
}
