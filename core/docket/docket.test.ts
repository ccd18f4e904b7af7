import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dayAfter, openDates } from '../../domain/docket.ts'
import { insertSubmission } from '../../db/repositories/submissions.ts'
import { SubmissionId } from '../../domain/ids.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import { renameCase } from '../case/rename-case.ts'
import { editSubmission } from '../filing/edit-submission.ts'
import { record } from '../record.ts'
import { redo } from '../undo/redo.ts'
import { undo } from '../undo/undo.ts'
import { addDocketDate } from './add-docket-date.ts'
import { addDocketEntry } from './add-docket-entry.ts'
import { docketRules } from './docket-rules.ts'
import { editDocketDate } from './edit-docket-date.ts'
import { editDocketEntry } from './edit-docket-entry.ts'
import { exportCalendar } from './export-calendar.ts'
import { listDocket } from './list-docket.ts'
import { removeDocketDate } from './remove-docket-date.ts'
import { removeDocketEntry } from './remove-docket-entry.ts'

const code = (code: string) => expect.objectContaining({ code }) as Error

it('a date so many days or months after a day keeps to the calendar', () => {
  expect(dayAfter('2026-11-25', { days: 30 })).toBe('2026-12-25')
  expect(dayAfter('2026-08-31', { months: 6 })).toBe('2027-02-28')
  expect(dayAfter('2028-02-29', { months: 6 })).toBe('2028-08-29')
})

it('what rests on a source says which and when it was compared; what is practice says so', () => {
  for (const template of ['wro-12-42', 'caatsa-321', 'joint']) {
    const rules = docketRules(template)
    expect(rules.map(({ kind }) => kind)).toEqual(['answer', 'refresh'])
    for (const { basis, source, verifiedAsOf } of rules) {
      expect(source.length).toBeGreaterThan(10)
      expect(/not law/i.test(basis)).toBe(verifiedAsOf === null)
    }
  }
  expect(docketRules('uflpa-entity-list'), 'the answer of CBP is no term of the task force').toEqual([])
})

it('a petition entered by hand brings its dates; they are seen to, moved and taken back', async () => {
  const { app } = await tempCase({ clock: () => new Date('2026-11-25T09:00:00.000Z') })
  expect(() => addDocketEntry(app, { title: 'Pullovers' })).toThrow(code('bad-docket'))
  expect(() => addDocketEntry(app, { filedOn: 'soon' })).toThrow(code('bad-docket'))
  const id = addDocketEntry(app, { title: 'Pullovers', filedOn: '2026-11-25', channel: 'portal' })
  const [answer] = listDocket(app)[0]?.dates ?? []
  expect(listDocket(app)).toMatchObject([
    {
      title: 'Pullovers',
      status: 'waiting',
      dates: [
        { kind: 'answer', dueOn: '2026-12-25', doneOn: null },
        { kind: 'refresh', dueOn: '2027-05-25' },
      ],
    },
  ])
  const own = addDocketDate(app, { id, date: { dueOn: '2026-12-01', words: 'Send the sample' } })
  expect(openDates(listDocket(app)).map(({ date }) => date.dueOn)).toEqual(['2026-12-01', '2026-12-25', '2027-05-25'])
  editDocketDate(app, { id: answer?.id ?? '', edit: { doneOn: '2026-12-20' } })
  expect(openDates(listDocket(app))).toHaveLength(2)
  undo(app)
  redo(app)
  removeDocketDate(app, { id: own })
  editDocketEntry(app, { id, edit: { status: 'accepted', number: 'FL-7' } })
  expect(listDocket(app)).toMatchObject([{ status: 'accepted', number: 'FL-7' }])
  expect(openDates(listDocket(app))).toHaveLength(1)
  const before = listDocket(app)
  removeDocketEntry(app, { id })
  expect(listDocket(app)).toEqual([])
  undo(app)
  expect(listDocket(app)).toEqual(before)
  editDocketEntry(app, { id, edit: { status: 'closed' } })
  expect(openDates(listDocket(app)), 'nothing more is waited for').toEqual([])
  expect(() => editDocketDate(app, { id, edit: {} })).toThrow(code('no-such-docket'))
})

it('of a recorded submission day, channel and number are its record’s, also once they are set right there', async () => {
  const { app } = await tempCase()
  const submission = SubmissionId.parse(app.newId())
  const said = { sentOn: '2026-11-24', channel: 'CBP’s portal', allegationNumber: null, person: null, note: null }
  record(app, ['petition'], (tx) => {
    const files = [{ name: 'a.pdf', bytes: 1, sha256: '0'.repeat(64) }]
    insertSubmission(tx, {
      id: submission,
      template: 'wro-12-42',
      files,
      recordedAt: '2026-11-24T10:00:00.000Z',
      ...said,
    })
    return { made: null, events: [{ action: 'petition.submitted', subject: submission, detail: {} }] }
  })
  const id = addDocketEntry(app, { submission })
  editSubmission(app, { id: submission, edit: { allegationNumber: 'FL-2026-0042' } })
  expect(listDocket(app)).toMatchObject([
    { submission, filedOn: '2026-11-24', channel: 'CBP’s portal', number: 'FL-2026-0042' },
  ])
  expect(() => addDocketEntry(app, { submission })).toThrow(code('bad-docket'))
  expect(() => editDocketEntry(app, { id, edit: { number: 'other' } })).toThrow(code('bad-docket'))
  expect(() => addDocketEntry(app, { submission: id })).toThrow(code('no-such-submission'))
})

it('a calendar file has the open days and the words agreed to, and nothing of the case', async () => {
  const { app, folder } = await tempCase()
  renameCase(app, 'Quittenbaum')
  const id = addDocketEntry(app, { title: 'Zwetschgen', filedOn: '2026-11-25', channel: 'Holunder', number: 'FL-4711' })
  const [answer, refresh] = listDocket(app)[0]?.dates ?? []
  editDocketDate(app, { id: answer?.id ?? '', edit: { shownAs: 'Call the office' } })
  editDocketDate(app, { id: refresh?.id ?? '', edit: { words: 'Mirabellen' } })
  const out = join(folder, 'dates.ics')
  expect(await exportCalendar(app, { out })).toEqual({ path: out, events: 2 })
  const text = await readFile(out, 'utf8')
  expect(text.match(/^DTSTART[^\r]*/gm)).toEqual(['DTSTART;VALUE=DATE:20261225', 'DTSTART;VALUE=DATE:20270525'])
  expect(text.match(/^SUMMARY:[^\r]*/gm)).toEqual(['SUMMARY:Call the office', 'SUMMARY:Reminder'])
  expect(text).not.toMatch(/quittenbaum|zwetschgen|holunder|4711|mirabellen|withhold|cbp|petition/i)
  for (const known of [id, answer?.id, refresh?.id]) expect(text).not.toContain(known)
  await expect(exportCalendar(app, { out })).rejects.toThrow(code('cannot-write'))
})
