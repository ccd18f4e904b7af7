import { extentWords } from './exhibit-extent.ts'
import type { ExhibitEntry } from './model.ts'
import { grouped, pageCount } from './counts.ts'

/** One line of an exhibit's entry in the annotated index. A digest is set in small fixed letters. */
export interface IndexRow {
  readonly name: string
  readonly value: string
  readonly digest?: true
}

/** What the annotated index says of an exhibit under its title, alike in PDF and Word: lines that have something to say, in CBP's order. `place` is where it is filed, or empty. */
export function indexRows(exhibit: ExhibitEntry, place: string): readonly IndexRow[] {
  const { what, purpose, keyInformation, supports, source, date, pages, language, originalName, bytes } = exhibit
  const extent = [pageCount(pages), extentWords(exhibit), language].filter((part) => part !== '').join(', ')
  const rows: readonly IndexRow[] = [
    { name: 'What it is', value: what },
    { name: 'Purpose', value: purpose },
    { name: 'Key information', value: keyInformation },
    { name: 'Supports', value: supports.join('; ') },
    { name: 'Source', value: source },
    { name: 'Date', value: date },
    { name: 'Extent', value: extent },
    { name: 'Filed in', value: place },
    { name: 'File', value: originalName === '' ? '' : `${originalName} (${grouped(bytes)} bytes)` },
    { name: 'Remark', value: exhibit.remark ?? '' },
    { name: 'SHA-256', value: exhibit.sha256, digest: true },
  ]
  return rows.filter(({ value }) => value.trim() !== '')
}

/** The words before the hash that closes the index. */
export const CUSTODY_HEAD_WORDS =
  'Head of the chain of custody when this was built: the last entry’s SHA-256, which depends on every entry before it.'
