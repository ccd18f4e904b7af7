import type { Assessment } from '../../domain/assessment.ts'
import type { FieldValues } from '../../domain/petition.ts'
import { assessment } from './assessment.ts'

const FILLER =
  /^(?:tbd|tba|todo|to be (?:determined|added|completed|supplied)|n\/?a|none given|unknown|xxx+|lorem\b.*|[\s?._–—-]*)\.?$/i

/** The text of a field that was answered; undefined where it is blank or holds a filler such as "TBD". */
export function answered(fields: FieldValues, name: string): string | undefined {
  const text = fields[name]?.trim()
  return text === undefined || FILLER.test(text) ? undefined : text
}

/** Met when every named field is answered, missing when none is. */
export function filled(fields: FieldValues, names: readonly string[], ask: string): Assessment {
  const open = names.filter((name) => answered(fields, name) === undefined)
  if (open.length === 0) return assessment('met', 'Every field it needs is filled.', '')
  const some = open.length < names.length
  const why = some ? 'Not every field it needs is filled.' : 'Nothing is written for it yet.'
  return assessment(some ? 'weak' : 'missing', why, ask, { fields: open })
}
