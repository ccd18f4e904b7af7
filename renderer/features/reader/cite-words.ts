import type { Evidence } from '../../../domain/evidence.ts'
import { placeWords } from '../../parts/words.ts'
import { rowOrPage, type Pin } from './pin.ts'

/** A cite as a person pastes it into other text: "Audit report, p. 4", or "Audit report (Ex. 3), p. 4" where its exhibit number is known. */
export function citeWords(
  item: Pick<Evidence, 'title' | 'pages'>,
  exhibit: string | null,
  pin: Pick<Pin, 'page' | 'region' | 'row'>,
): string {
  const page = item.pages === null ? null : pin.page
  const place =
    page === null && pin.region === null && pin.row === undefined
      ? ''
      : `, ${placeWords({ ...rowOrPage(pin), ...(pin.row === undefined ? { page } : {}) })}`
  return `${item.title}${exhibit === null ? '' : ` (Ex. ${exhibit})`}${place}`
}
