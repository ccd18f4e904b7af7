import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { degreesOf } from '../../domain/forms/claims.ts'
import { formField, formOf, type FormField, type FormValues } from '../../domain/forms/form.ts'
import { findProtected } from '../../domain/protection/find-protected.ts'
import { readForm, writeFormField } from '../../db/repositories/forms.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { refuseBadDate } from './edit-evidence.ts'
import { existingEvidence } from './read-evidence.ts'

/**
 * Writes fields of an item's form (null clears one), as one step. A person whose name is protected is written by the alias: the name itself is
 * refused here. Throws `no-such-evidence`, `no-such-form-field`, `bad-form-value`, `bad-date`; nothing is changed then.
 */
export function describeEvidence(
  app: App,
  input: { readonly id: string; readonly values: Readonly<Record<string, string | null>> },
): FormValues {
  const item = existingEvidence(app, input.id)
  const changes = Object.entries(input.values).map(([id, typed]) => {
    const field = fieldOf(item, id)
    const value = typed?.replace(/\s+/g, ' ').trim() || null
    if (value !== null) refuseBadValue(app, field, value)
    return { field: id, value }
  })
  const before = readForm(app.database.read, item.id)
  const changed = changes.filter(({ field, value }) => (before[field] ?? null) !== value)
  if (changed.length > 0)
    record(app, ['evidence', 'petition'], (tx) => {
      for (const { field, value } of changed) {
        const row = writeFormField(tx, { id: app.newId(), evidenceId: item.id, field, value })
        if (row !== null) stampFields(tx, 'evidence_form', row, ['value'], now(app))
      }
      // The log may be shown to others: it says which fields, not what is in them.
      const detail = { fields: changed.map(({ field }) => field) }
      return { made: null, events: [{ action: 'evidence.described', subject: item.id, detail }] }
    })
  return readForm(app.database.read, item.id)
}

function fieldOf(item: Evidence, id: string): FormField {
  const field = formField(id)
  if (field) return field
  throw new AppError(
    'no-such-form-field',
    `No form has a field called “${id}”. Nothing was changed.`,
    `The fields of this kind are: ${formOf(item.kind)
      .map((one) => one.id)
      .join(', ')}.`,
  )
}

function refuseBadValue(app: App, field: FormField, value: string): void {
  if (field.type === 'date') refuseBadDate(value)
  if (field.type === 'number' && !/^\d{1,9}$/.test(value)) refuse(field, value, 'Write a whole number.')
  if (field.type === 'place' && /^[\s\d.,;+-]+$/.test(value) && !degreesOf(value))
    refuse(field, value, 'Write a place in words, or degrees north and east as 40.1290, 124.3900.')
  if (field.choices && !field.choices.some(({ id }) => id === value))
    refuse(field, value, `Choose one of: ${field.choices.map(({ id }) => id).join(', ')}.`)
  if (field.type === 'person' && findProtected(readProtection(app.database.read))(value).length > 0)
    refuse(field, value, 'This name is protected. Write the alias that stands for it.')
}

function refuse(field: FormField, value: string, hint: string): never {
  throw new AppError('bad-form-value', `“${value}” can’t stand under “${field.words}”. Nothing was changed.`, hint)
}
