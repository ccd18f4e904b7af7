import { extentWords } from '../exhibit-extent.ts'
import type { ExhibitEntry } from '../model.ts'
import { pageCount } from '../counts.ts'
import { typstText } from './escape.ts'
import { looseSource, optionalContent, particulars, shortened, type LooseLook } from './loose.ts'

/** Cover sheets as Typst source: exactly one page for each exhibit, in order. Long words shrink and are shortened; the index prints them in full. */
export function renderCovers(exhibits: readonly ExhibitEntry[], look: LooseLook): string {
  return looseSource(look, exhibits.map(renderCover).join('\n#pagebreak()\n'))
}

const MOST_SUPPORTS = 14

function renderCover(exhibit: ExhibitEntry): string {
  return `#cover(
  number: [${typstText(exhibit.number)}],
  title: [${typstText(shortened(exhibit.title, 400))}],
  what: [${typstText(shortened(exhibit.what, 200))}],
  group: ${optionalContent(exhibit.group)},
  purpose: ${optionalContent(shortened(exhibit.purpose, 1200))},
  key: ${optionalContent(shortened(exhibit.keyInformation, 1600))},
  supports: (${supportsOf(exhibit)}),
  remark: ${optionalContent(exhibit.remark === null ? null : shortened(exhibit.remark, 500))},
  ${particulars(rowsOf(exhibit))},
)`
}

function supportsOf({ supports }: ExhibitEntry): string {
  const rest = supports.length - MOST_SUPPORTS
  const shown = supports.slice(0, MOST_SUPPORTS).map((support) => shortened(support, 240))
  const lines = rest > 0 ? [...shown, `and ${rest} more, listed in the exhibit index`] : shown
  return lines.map((line) => `[${typstText(line)}],`).join(' ')
}

function rowsOf(exhibit: ExhibitEntry): readonly (readonly [name: string, value: string])[] {
  return [
    ['Source', shortened(exhibit.source, 500)],
    ['Date', shortened(exhibit.date, 200)],
    ['Pages', pagesWords(exhibit)],
    ['Language', shortened(exhibit.language, 200)],
    ['SHA-256', exhibit.sha256 === '' ? '' : `${exhibit.sha256.slice(0, 16)}… (in full in the exhibit index)`],
  ]
}

function pagesWords(exhibit: ExhibitEntry): string {
  const extent = extentWords(exhibit)
  return extent === '' ? pageCount(exhibit.pages) : `${pageCount(exhibit.pages)}; ${shortened(extent, 300)}`
}
