import type { FieldValues } from '../../domain/petition.ts'
import { readChosen, readFields, writeChosen, writeField } from '../../db/repositories/fields.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById, templates } from '../../templates/registry.ts'
import type { Template } from '../../templates/template.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Makes a template the one this case is written with. What was answered for another and is blank here comes along; nothing is lost there. Throws `no-such-template`. */
export function chooseTemplate(app: App, id: string): void {
  const template = templateById(id)
  const brought = broughtAlong(app, template)
  record(app, ['case', 'petition'], (tx) => {
    const choice = writeChosen(tx, app.newId(), template.id)
    stampFields(tx, 'template_field', choice, ['value'], now(app))
    const fields = Object.entries(brought).map(([field, value]) => {
      const row = writeField(tx, app.newId(), template.id, field, value)
      stampFields(tx, 'template_field', row, ['value'], now(app))
      return { action: 'field.set', subject: row, detail: { template: template.id, field, value } } as const
    })
    const chosen = { action: 'petition.chosen', subject: choice, detail: { template: template.id } } as const
    return { made: null, events: [chosen, ...fields] }
  })
}

/** Answers under the same name in another filing, the one being written before the rest. */
function broughtAlong(app: App, template: Template): FieldValues {
  const { read } = app.database
  const current = readChosen(read) ?? templates[0]?.id ?? template.id
  const others = templates.map((one) => one.id).filter((id) => id !== template.id && id !== current)
  const elsewhere = [...others, ...(current === template.id ? [] : [current])].map((id) => readFields(read, id))
  const found = Object.assign({}, ...elsewhere) as FieldValues
  const own = readFields(read, template.id)
  const names = Object.keys(template.fields.shape).filter((name) => (own[name] ?? '').trim() === '')
  return Object.fromEntries(names.flatMap((name) => (found[name] ? [[name, found[name]]] : [])))
}
