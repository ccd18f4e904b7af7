import type { UndoState } from '../../domain/undo.ts'
import { nextStep } from '../../db/repositories/undo.ts'
import type { App } from '../app.ts'

/** What would be undone and redone next, in words. */
export function undoState(app: App): UndoState {
  const db = app.database.read
  return { undo: nextStep(db, 'undo')?.what ?? null, redo: nextStep(db, 'redo')?.what ?? null }
}
