import { parseFuzzyDate, z } from '../../basics.ts'
import type { FieldType } from '../../basics.ts'

const written = z.string().trim().min(1, 'Write something here, or leave the petition a draft.')
const fuzzy = z
  .string()
  .trim()
  .refine((text) => parseFuzzyDate(text) !== null, 'Write a date such as 2020-12-23, Dec 2020 or 2020.')
const iso = z.iso.date('Write the date as year-month-day, such as 2026-11-23.')
const place = z.enum(['inside', 'outside'], 'Write inside or outside.')
const yesNo = z.enum(['yes', 'no'], 'Write yes or no.')

/** A group of fields under one heading of the form: `must` ones are those a final build validates, `whether` ones switch an optional section. */
export const group = (name: string) => ({
  must: (type: FieldType, says: string) => written.describe(says).meta({ type, group: name }),
  may: (type: FieldType, says: string) => written.optional().describe(says).meta({ type, group: name }),
  day: (says: string) => iso.describe(says).meta({ type: 'date', group: name }),
  about: (says: string) => fuzzy.optional().describe(says).meta({ type: 'line', group: name }),
  place: (says: string) => place.describe(says).meta({ type: 'line', group: name }),
  whether: (says: string) => yesNo.optional().describe(says).meta({ type: 'yes-no', group: name }),
})
