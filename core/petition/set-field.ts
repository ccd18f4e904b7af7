import { AppError } from '../../domain/errors.ts'
import { writeField } from '../../db/repositories/fields.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Sets a field of a petition, or clears it with an empty value. Drafts take any text; a final build validates. Throws `no-such-template`, `no-such-field`. */
export function setField(
  app: App,
  input: { readonly template: string; readonly field: string; readonly value: string },
): void {
  const template = templateById(input.template)
  const names = Object.keys(template.fields.shape)
  if (!names.includes(input.field)) {
    throw new AppError(
      'no-such-field',
      `The template ${template.id} has no field “${input.field}”. Nothing was changed.`,
      `Its fields are: ${names.join(', ')}.`,
    )
  }
  record(app, ['petition'], (tx) => {
    const row = writeField(tx, app.newId(), template.id, input.field, input.value)
    stampFields(tx, 'template_field', row, ['value'], now(app))
    return {
      made: null,
      events: [
        {
          action: 'field.set',
          subject: row,
          detail: { template: template.id, field: input.field, value: input.value },
        },
      ],
    }
  })
}
