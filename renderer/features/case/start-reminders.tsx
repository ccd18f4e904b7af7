import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Reminder } from '../../../ipc/shell.ts'
import { IconButton } from '../../ui/button.tsx'

/** Days and words that a person allowed to lie beside closed cases; nothing at all otherwise. */
export function StartReminders() {
  const [reminders, setReminders] = useState<readonly Reminder[]>([])
  useEffect(() => {
    let live = true
    void window.bridge.shell.reminders().then((kept) => {
      if (live) setReminders(kept.reminders)
    })
    return () => {
      live = false
    }
  }, [])
  const drop = (gone: Reminder) => {
    void window.bridge.shell.dropReminder(gone)
    setReminders((list) => list.filter((one) => one !== gone))
  }
  if (reminders.length === 0) return null
  return (
    <section className="start-reminders" aria-label="Reminders">
      <h3>Reminders</h3>
      <ul>
        {reminders.map((reminder) => (
          <li key={`${reminder.on} ${reminder.words}`}>
            <b>{reminder.on}</b>
            <span>{reminder.words}</span>
            <IconButton label={`Put away: ${reminder.words}`} onPress={() => drop(reminder)}>
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
