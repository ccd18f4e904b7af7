import type { Evidence } from '../../../domain/evidence.ts'
import { placeWords } from '../../parts/words.ts'
import type { Pin } from './pin.ts'

/** A cite as a person pastes it into other text: "Audit report, p. 4", or "Audit report (Ex. 3), p. 4" where its exhibit number is known. */
export function citeWords(
  item: Pick<Evidence, 'title' | 'pages'>,
  exhibit: string | null,
  pin: Pick<Pin, 'page' | 'region'>,
): string {
  const page = item.pages === null ? null : pin.page
  const place = page === null && pin.region === null ? '' : `, ${placeWords({ ...pin, page, row: null, at: null })}`
  return `${item.title}${exhibit === null ? '' : ` (Ex. ${exhibit})`}${place}`
}
