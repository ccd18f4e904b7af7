import type { PublicFate } from '../../../domain/exhibit.ts'

/** What the public version does with an exhibit, short enough for a column. */
export function publicWords({ fate, pages }: PublicFate): string {
  if (fate === 'whole') return 'Whole'
  if (fate === 'withheld') return 'Withheld'
  return pages === 1 ? 'Redacted, 1 page' : `Redacted, ${pages} pages`
}
