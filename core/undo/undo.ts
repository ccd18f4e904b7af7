import type { App } from '../app.ts'
import { runStep, type RanStep } from './run-step.ts'

/** Takes back the last change a person made; the custody log keeps both. Throws `nothing-to-undo`, `cannot-undo`. */
export function undo(app: App): RanStep {
  return runStep(app, 'undo')
}
