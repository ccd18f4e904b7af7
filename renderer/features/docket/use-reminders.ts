import { useEffect, useState } from 'react'
import type { Reminder, Reminders } from '../../../ipc/shell.ts'

const NONE: Reminders = { allowed: false, reminders: [] }
const heard = new Set<() => void>()

interface Outside extends Reminders {
  readonly allow: (allowed: boolean) => Promise<void>
  readonly keep: (reminder: Reminder) => Promise<void>
  readonly drop: (reminder: Reminder) => Promise<void>
}

/** What is kept beside cases on this machine, and the ways to change it; every place that shows it hears of a change. */
export function useReminders(): Outside {
  const [kept, setKept] = useState<Reminders>(NONE)
  useEffect(() => {
    let live = true
    const read = () =>
      void window.bridge.shell.reminders().then((now) => {
        if (live) setKept(now)
      })
    heard.add(read)
    read()
    return () => {
      live = false
      heard.delete(read)
    }
  }, [])
  const then = (change: Promise<void>) => change.then(() => heard.forEach((read) => read()))
  const { shell } = window.bridge
  return {
    ...kept,
    allow: (allowed) => then(shell.allowReminders(allowed)),
    keep: (reminder) => then(shell.keepReminder(reminder)),
    drop: (reminder) => then(shell.dropReminder(reminder)),
  }
}
