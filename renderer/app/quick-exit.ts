import { leaveField } from './leave-field.ts'

/** Saves what is being typed, hides the window, closes the case and ends the program. */
export function quickExit(): void {
  leaveField()
  void window.bridge.shell.quickExit()
}
