import type { App } from '../app.ts'
import { runStep, type RanStep } from './run-step.ts'

/** Makes the change again that was undone last; the custody log keeps all of it. Throws `nothing-to-redo`, `cannot-undo`. */
export function redo(app: App): RanStep {
  return runStep(app, 'redo')
}
