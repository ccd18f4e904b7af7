import type { MadeKind } from '../../domain/made-item.ts'
import { findMadeItem } from '../../db/repositories/made-items.ts'
import type { App } from '../app.ts'

/** What an item that was made here was made from, as JSON text, and when; null for one that came in. */
export function showMadeItem(app: App, id: string): { kind: MadeKind; definition: string; madeAt: string } | null {
  const made = findMadeItem(app.database.read, id)
  return made ? { kind: made.kind, definition: JSON.stringify(made.definition), madeAt: made.madeAt } : null
}
