import type { FieldSpec, FieldValues } from '../../../domain/petition.ts'
import type { Tone } from '../../ui/state-mark.tsx'

/** The fields that stand together in the form, with how far they are. */
export interface FieldGroup {
  readonly name: string
  readonly fields: readonly FieldSpec[]
  readonly filled: number
  readonly tone: Tone
}

const isFilled = (values: FieldValues, name: string) => (values[name] ?? '').trim() !== ''

/** Missing: a required field is blank. Weak: an optional one is. */
function toneOf(fields: readonly FieldSpec[], values: FieldValues): Tone {
  const blank = fields.filter(({ name }) => !isFilled(values, name))
  if (blank.some(({ required }) => required)) return 'missing'
  return blank.length === 0 ? 'met' : 'none'
}

/** A template's fields by group, in its own order. */
export function fieldGroups(fields: readonly FieldSpec[], values: FieldValues): readonly FieldGroup[] {
  const names = [...new Set(fields.map(({ group }) => group))]
  return names.map((name) => {
    const own = fields.filter(({ group }) => group === name)
    const filled = own.filter((field) => isFilled(values, field.name)).length
    return { name, fields: own, filled, tone: toneOf(own, values) }
  })
}

/** The names of required fields that are blank: what still stands in the way of a final petition. */
export function blanks(fields: readonly FieldSpec[], values: FieldValues): readonly FieldSpec[] {
  return fields.filter(({ name, required }) => required && !isFilled(values, name))
}
