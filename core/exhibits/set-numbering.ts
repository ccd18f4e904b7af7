import { AppError } from '../../domain/errors.ts'
import { Numbering, type NumberingEdit } from '../../domain/exhibit.ts'
import type { WriteDb } from '../../db/handles.ts'
import { writeNumbering } from '../../db/repositories/exhibits.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { readArrangement } from './read-arrangement.ts'

/** Sets how a petition's exhibits are ordered, numbered and stamped. Throws `no-such-template`, `bad-numbering`, `numbering-frozen`. */
export function setNumbering(app: App, input: { readonly template: string; readonly edit: NumberingEdit }): Numbering {
  const { id } = templateById(input.template)
  const before = Numbering.parse(readArrangement(app.database.read, id))
  const { bates, ...edit } = input.edit
  const after = parsed({ ...before, ...edit, bates: { ...before.bates, ...bates } })
  if (before.frozenAt !== null && (after.scheme !== before.scheme || after.prefix !== before.prefix)) {
    throw new AppError(
      'numbering-frozen',
      'This petition was recorded as filed, so the way its exhibits are numbered stays. Nothing was changed.',
      'Later exhibits are numbered in between (4A) by themselves.',
    )
  }
  return record(app, ['petition'], (tx) => {
    saveNumbering(app, tx, id, after)
    const { order, scheme, prefix, translations } = after
    const detail = { template: id, order, scheme, prefix, translations, bates: Object.values(after.bates).join(' ') }
    return { made: after, events: [{ action: 'exhibits.numbered', subject: null, detail }] }
  })
}

/** Writes the settings within a change that is being recorded, and stamps them. */
export function saveNumbering(app: App, tx: WriteDb, template: string, numbering: Numbering): void {
  const row = writeNumbering(tx, app.newId(), template, numbering)
  const columns = ['ordering', 'scheme', 'prefix', 'bates_prefix', 'bates_digits', 'bates_corner', 'translations']
  stampFields(tx, 'exhibit_numbering', row, [...columns, 'frozen_at'], now(app))
}

function parsed(numbering: unknown): Numbering {
  const read = Numbering.safeParse(numbering)
  if (read.success) return read.data
  const field = read.error.issues[0]?.path.join(' ') ?? 'setting'
  throw new AppError(
    'bad-numbering',
    `That ${field} can't be used for numbering exhibits. Nothing was changed.`,
    'A prefix is one to eight letters, digits, dots or hyphens (P-); a Bates number has up to 16 such characters and 3 to 10 digits.',
    read.error,
  )
}
