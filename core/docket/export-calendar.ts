import { resolve } from 'node:path'
import ical, { ICalEventBusyStatus } from 'ical-generator'
import { openDates } from '../../domain/docket.ts'
import type { App } from '../app.ts'
import { writeOutput } from '../petition/write-output.ts'
import { listDocket } from './list-docket.ts'

/** What an event says where nobody agreed to other words: nothing of a case. */
export const CALENDAR_WORDS = 'Reminder'

/** Writes the open dates of the docket as a calendar file: days and the words a person agreed to, else “Reminder”; no case, petition, number or channel. Throws `cannot-write`. */
export async function exportCalendar(
  app: App,
  input: { readonly out: string },
): Promise<{ path: string; events: number }> {
  const path = resolve(input.out)
  const dates = openDates(listDocket(app))
  const calendar = ical({ prodId: { company: 'calendar', product: 'reminders' } })
  for (const { date } of dates) {
    const start = new Date(`${date.dueOn}T00:00:00`)
    calendar.createEvent({
      // An id of its own, that leads to nothing in the case.
      id: app.newId(),
      start,
      allDay: true,
      stamp: start,
      summary: date.shownAs ?? CALENDAR_WORDS,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  await writeOutput(path, new TextEncoder().encode(calendar.toString()))
  return { path, events: dates.length }
}
