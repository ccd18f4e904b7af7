import { answered } from '../../basics.ts'
import type { FieldValues } from '../../basics.ts'

const SUBHEADING = /\b\d{4}\.?\d{2}(?:\.?\d{2}(?:\.?\d{2})?)?\b/

/** What was written on the tariff, if it holds a subheading of six to ten digits; "to be added" classifies nothing. */
export function subheadings(fields: FieldValues): string | undefined {
  const tariff = answered(fields, 'tariff')
  return tariff !== undefined && SUBHEADING.test(tariff) ? tariff : undefined
}
