import type { FieldValues } from '../../domain/petition.ts'
import { readFields as readAll } from '../../db/repositories/fields.ts'
import { templateById } from '../../templates/registry.ts'
import type { App } from '../app.ts'

/** The fields of a petition that are set. Throws `no-such-template`. */
export function readFields(app: App, template: string): FieldValues {
  return readAll(app.database.read, templateById(template).id)
}
