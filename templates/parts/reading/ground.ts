import { answered } from '../../basics.ts'
import type { FieldValues } from '../../basics.ts'

export type Ground = 'north-korean' | 'convict' | 'indentured' | 'child' | 'forced'

/** The class of labor the petition rests on, read from what was written; forced labor where nothing narrower is named. */
export function groundOf(fields: FieldValues): Ground {
  const words = answered(fields, 'laborClass') ?? ''
  if (/north\s*korea|dprk/i.test(words)) return 'north-korean'
  if (/convict|prison/i.test(words)) return 'convict'
  if (/indentured/i.test(words)) return 'indentured'
  return /child/i.test(words) ? 'child' : 'forced'
}
