import { redo } from '../../core/undo/redo.ts'
import { undo } from '../../core/undo/undo.ts'
import { undoState } from '../../core/undo/undo-state.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** Undo and redo, across the whole case. Each call is answered by one verb of the core. */
export const undoHandlers = {
  state: (host) => undoState(caseOf(host)),
  undo: (host) => undo(caseOf(host)),
  redo: (host) => redo(caseOf(host)),
} satisfies GroupHandlers<'undo'>
