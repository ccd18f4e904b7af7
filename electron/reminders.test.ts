import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tempFolder } from '../tests/support/temp-case.ts'
import { allowReminders, dropReminder, keepReminder, readReminders, remindersFile } from './reminders.ts'

it('nothing is kept beside a case until it is allowed, then days and words alone, and all goes when it is forbidden', async () => {
  const file = remindersFile(await tempFolder())
  const reminder = { on: '2026-12-25', words: 'Look at the file' }
  keepReminder(file, reminder)
  expect(existsSync(file)).toBe(false)
  expect(readReminders(file)).toEqual({ allowed: false, reminders: [] })
  allowReminders(file, true)
  keepReminder(file, { on: '2027-01-01', words: 'Later' })
  keepReminder(file, reminder)
  keepReminder(file, reminder)
  const kept = { allowed: true, reminders: [reminder, { on: '2027-01-01', words: 'Later' }] }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(kept)
  allowReminders(file, true)
  expect(readReminders(file), 'allowing again forgets none').toEqual(kept)
  dropReminder(file, reminder)
  expect(readReminders(file).reminders).toHaveLength(1)
  allowReminders(file, false)
  expect(existsSync(file)).toBe(false)
  writeFileSync(file, '{"allowed":')
  expect(readReminders(file)).toEqual({ allowed: false, reminders: [] })
})
