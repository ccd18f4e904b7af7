import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Reminders, type Reminder } from '../ipc/shell.ts'

/** Where reminders of closed cases lie, if a person allows any: days and words alone, unencrypted, in the user's own data folder. */
export const remindersFile = (userData: string) => join(userData, 'reminders.json')

const NONE: Reminders = { allowed: false, reminders: [] }

/** What may be shown while a case is closed. No file, or one that can't be read, allows nothing. */
export function readReminders(file: string): Reminders {
  if (!existsSync(file)) return NONE
  try {
    return Reminders.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return NONE
  }
}

/** Allows reminders of closed cases, or forbids them and removes all there are. */
export function allowReminders(file: string, allowed: boolean): void {
  if (!allowed) rmSync(file, { force: true })
  else if (!readReminders(file).allowed) write(file, { allowed, reminders: [] })
}

/** Keeps a day and the words a person agreed to; nothing while reminders are not allowed. */
export function keepReminder(file: string, reminder: Reminder): void {
  const { allowed, reminders } = readReminders(file)
  if (!allowed) return
  const others = reminders.filter((one) => !same(one, reminder))
  write(file, { allowed, reminders: [...others, reminder].toSorted((a, b) => a.on.localeCompare(b.on)) })
}

/** Forgets one reminder. */
export function dropReminder(file: string, reminder: Reminder): void {
  const { allowed, reminders } = readReminders(file)
  if (allowed) write(file, { allowed, reminders: reminders.filter((one) => !same(one, reminder)) })
}

const same = (a: Reminder, b: Reminder) => a.on === b.on && a.words === b.words

function write(file: string, kept: Reminders): void {
  writeFileSync(file, JSON.stringify(kept, null, 2))
}
