import type { FindProtected } from '../../../domain/protection/find-protected.ts'
import { pageSize, type OpenPdf } from '../../evidence/open-pdf.ts'
import { placedLetters } from '../../evidence/placed-letters.ts'
import { hiddenPlaces, type HiddenPage } from './hidden-places.ts'
import type { MarkedRegion } from './page-rules.ts'

/** How pages are flattened: what is hidden on them, and which are covered whole. */
export interface Flattening {
  readonly find: FindProtected
  readonly regions: readonly MarkedRegion[]
  readonly covered: ReadonlySet<number>
}

/** What is hidden on a page, with its size in points. */
export interface SizedPage extends HiddenPage {
  readonly width: number
  readonly height: number
  readonly runs: HiddenPage['words']
}

/** What is to be hidden on one page (from 1) of an open PDF, and the words that remain. */
export function hiddenOn(pdf: OpenPdf, page: number, { find, regions, covered }: Flattening): SizedPage {
  const { width, height } = pageSize(pdf, page) ?? { width: 612, height: 792 }
  const whole = { x: 0, y: 0, width: 1, height: 1 }
  const marked = covered.has(page)
    ? [{ page, region: whole, label: 'Page withheld' }]
    : regions.filter((region) => region.page === page)
  const placed = marked.map((mark) => ({ ...mark, ...onPage(mark, width, height) }))
  const hidden = hiddenPlaces(placedLetters(pdf, page) ?? [], find, placed)
  return { ...hidden, width, height, runs: hidden.words }
}

const onPage = ({ region }: MarkedRegion, width: number, height: number) => ({
  x: region.x * width,
  y: region.y * height,
  width: region.width * width,
  height: region.height * height,
})
