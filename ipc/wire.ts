import type { HostEvent } from './events.ts'
import type { Answer } from './result.ts'
import type { Shell } from './shell.ts'

/** What the window sends over its port to the case host. `id` is the window's number for the call. */
export interface Ask {
  readonly id: number
  readonly group: string
  readonly method: string
  readonly input: unknown
}

/** What the case host sends over the port: the answer to a call, or an event nobody asked for. */
export type Told = { readonly id: number; readonly answer: Answer } | { readonly event: HostEvent }

/** The page's word to the main process that it asks the case host something and has no port. */
export const WANT_CHANNEL = 'case-host-wanted'
/** The main process's message that carries the port to the window's preload script. */
export const PORT_CHANNEL = 'case-host-port'
/** The window's calls of the shell; their answers are `Answer`s as well. */
export const SHELL_CHANNEL = 'shell'
/** Every call of the shell by name, for the preload script, which is too early and too small for schemas. */
export const SHELL_CALLS = Object.keys({
  chooseNewCase: true,
  chooseCase: true,
  chooseFiles: true,
  chooseFolder: true,
  chooseSave: true,
  copyText: true,
  showInFolder: true,
  recents: true,
  forgetRecent: true,
  reminders: true,
  allowReminders: true,
  keepReminder: true,
  dropReminder: true,
  quickExit: true,
  nameUndo: true,
} satisfies Record<keyof Shell, true>)
