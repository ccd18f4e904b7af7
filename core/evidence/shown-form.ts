import type { Evidence } from '../../domain/evidence.ts'
import { claimConflicts } from '../../domain/forms/claims.ts'
import { formOf, type FormValues } from '../../domain/forms/form.ts'
import type { FileSays } from '../../domain/file-says.ts'
import { readForm } from '../../db/repositories/forms.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'

/** An item's form as written, and what in it calls for a second look. */
export function shownForm(
  app: App,
  item: Evidence,
  says: FileSays | null,
): { readonly form: FormValues; readonly conflicts: string[] } {
  const form = readForm(app.database.read, item.id)
  const aliases = new Set(readProtection(app.database.read).names.map(({ alias }) => alias))
  return {
    form,
    conflicts: [...claimConflicts(item, form, says), ...unprotected(item, form, aliases), ...consent(form)],
  }
}

/** Persons of a statement who are named by something that is no alias: a witness is protected unless there is a reason not to. */
function unprotected(item: Evidence, form: FormValues, aliases: ReadonlySet<string>): readonly string[] {
  if (item.kind !== 'statement') return []
  return formOf(item.kind)
    .filter(({ id, type }) => type === 'person' && form[id] !== undefined && !aliases.has(form[id]))
    .map(({ words }) => `${words} is no alias of a protected name: protect the name, and write its alias here.`)
}

function consent(form: FormValues): readonly string[] {
  if (form['declarant'] === undefined) return []
  if (form['consent'] === undefined || form['consent'] === 'none') return ['No consent of the declarant is recorded.']
  return form['risk'] === 'high' && form['consent'] === 'public'
    ? ['The risk is high, yet the consent is for the public version by name.']
    : []
}
