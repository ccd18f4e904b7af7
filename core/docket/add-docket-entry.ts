import { dayAfter, NewDocketEntry, type DocketDate, type DocketEntry } from '../../domain/docket.ts'
import { AppError } from '../../domain/errors.ts'
import { DocketDateId, DocketId } from '../../domain/ids.ts'
import type { Submission } from '../../domain/submission.ts'
import { insertDocketDate, insertDocketEntry } from '../../db/repositories/docket.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { listSubmissions } from '../../db/repositories/submissions.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { listDocket } from './list-docket.ts'
import { parsedDocket } from './parsed-docket.ts'

/** Puts a filed petition on the docket, of what was recorded as sent or by hand, with the dates its template's data names; returns its id. Throws `bad-docket`, `no-such-submission`, `no-such-template`. */
export function addDocketEntry(app: App, input: NewDocketEntry): DocketId {
  const given = parsedDocket(NewDocketEntry, input)
  const sent = given.submission ? submissionOf(app, given.submission) : null
  const template = templateById(sent?.template ?? given.template ?? 'wro-12-42')
  const filedOn = sent?.sentOn ?? given.filedOn
  if (!filedOn) throw bad('A petition entered by hand needs the day it was filed.')
  const id = DocketId.parse(app.newId())
  const dates = (template.docket ?? []).map(({ kind, words, after }): DocketDate => {
    const dueOn = dayAfter(filedOn, after)
    return { id: DocketDateId.parse(app.newId()), kind, dueOn, words, doneOn: null, shownAs: null }
  })
  const entry: DocketEntry = {
    ...{ id, submission: sent?.id ?? null, template: template.id, title: given.title ?? template.title, filedOn },
    ...{ channel: given.channel || null, number: given.number || null, note: given.note || null },
    ...{ status: 'waiting', dates },
  }
  record(app, ['docket', 'case'], (tx) => {
    insertDocketEntry(tx, entry, now(app))
    for (const date of dates) insertDocketDate(tx, id, date)
    stampFields(tx, 'docket_entry', id, ['title', 'filed_on', 'channel', 'number', 'status', 'note'], now(app))
    const detail = { title: entry.title, filedOn, submission: entry.submission }
    return { made: null, events: [{ action: 'docket.added', subject: id, detail }] }
  })
  return id
}

function submissionOf(app: App, id: string): Submission {
  const found = listSubmissions(app.database.read).find((one) => one.id === id)
  if (!found)
    throw new AppError(
      'no-such-submission',
      `The case holds no submission with the id ${id}. Nothing was changed.`,
      'List the submissions and take an id from there.',
    )
  if (listDocket(app).some(({ submission }) => submission === id))
    throw bad('That submission is on the docket already.')
  return found
}

const bad = (why: string) => new AppError('bad-docket', `${why} Nothing was changed.`, 'Correct it and try again.')
