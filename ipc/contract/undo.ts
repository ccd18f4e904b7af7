import { z } from 'zod'
import { UndoState } from '../../domain/undo.ts'
import { call } from '../call.ts'
import { Nothing } from './shapes.ts'

const Ran = z.object({ what: z.string() })

/** Undo and redo, across the whole case. */
export const undoCalls = {
  state: call(Nothing, UndoState),
  undo: call(Nothing, Ran),
  redo: call(Nothing, Ran),
} as const
