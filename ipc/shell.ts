import { z } from 'zod'
import { UndoState } from '../domain/undo.ts'
import { call, type Client } from './call.ts'

const Path = z.string().min(1)
const Nothing = z.void()
const Chosen = z.string().nullable()

/** A case opened before on this machine, as the start screen lists it: its path and when it was last backed up, nothing from inside. */
export const RecentCase = z.object({
  path: z.string(),
  name: z.string(),
  exists: z.boolean(),
  backedUpAt: z.string().nullable(),
})
export type RecentCase = z.infer<typeof RecentCase>

/** A day and the words a person agreed to, kept beside closed cases where that is allowed. */
export const Reminder = z.object({ on: z.iso.date(), words: z.string().min(1) }).strict()
export type Reminder = z.infer<typeof Reminder>

/** Whether reminders of closed cases may be kept on this machine, and those that are. */
export const Reminders = z.object({ allowed: z.boolean(), reminders: z.array(Reminder) })
export type Reminders = z.infer<typeof Reminders>

/** What the window asks of the main process and not of the case host: pickers, recent cases, the file manager. Paths are absolute; null when nothing was chosen. */
export const shellContract = {
  shell: {
    chooseNewCase: call(z.string(), Chosen),
    chooseCase: call(Nothing, Chosen),
    chooseFiles: call(Nothing, z.array(z.string()).readonly()),
    chooseFolder: call(z.enum(['evidence', 'export', 'backups']), Chosen),
    chooseSave: call(z.string(), Chosen),
    /** Puts words on the system's clipboard, where other programs can read them. */
    copyText: call(z.string().min(1), z.void()),
    showInFolder: call(Path, z.void()),
    recents: call(Nothing, z.array(RecentCase).readonly()),
    forgetRecent: call(Path, z.void()),
    reminders: call(Nothing, Reminders),
    /** Forbidding them deletes all there are. */
    allowReminders: call(z.boolean(), z.void()),
    keepReminder: call(Reminder, z.void()),
    dropReminder: call(Reminder, z.void()),
    /** Hides the window at once, closes the case without a backup, takes copied words off the clipboard, and ends the program. */
    quickExit: call(Nothing, z.void()),
    /** Names in the menu what would be undone and redone next. */
    nameUndo: call(UndoState, z.void()),
  },
} as const

export type ShellContract = typeof shellContract
export type Shell = Client<ShellContract>['shell']
