import { extentWords } from '../exhibit-extent.ts'
import { PARTS_CAPTION, placeWords, rangeWords, type FiledParts } from '../filed-parts.ts'
import type { ExhibitEntry } from '../model.ts'
import { grouped, pageCount } from './counts.ts'
import { typstString, typstText } from './escape.ts'
import { mayStick } from './may-stick.ts'
import { exhibitLink } from './inlines.ts'

/** Items with less text than this are kept whole on a page; longer ones may run over. */
const WHOLE_BELOW = 600

/** The exhibit index as an annotated list: each item with what identifies it, and the custody log's head behind the last. */
export function renderExhibitIndex(exhibits: readonly ExhibitEntry[], custodyHead: string, filed?: FiledParts): string {
  const items = exhibits.flatMap((exhibit, i) => {
    const opens = exhibit.group !== null && exhibit.group !== exhibits[i - 1]?.group
    return opens
      ? [`#exhibit-group[${typstText(exhibit.group)}]`, renderItem(exhibit, placeWords(filed, exhibit.number))]
      : [renderItem(exhibit, placeWords(filed, exhibit.number))]
  })
  return [...(filed ? [renderParts(filed)] : []), ...items, `#custody-head[${typstText(custodyHead)}]`].join('\n')
}

function renderParts({ parts }: FiledParts): string {
  const cells = parts.flatMap((part) => [
    `Part ${String(part.number)}`,
    part.file,
    rangeWords(part),
    String(part.pages),
  ])
  return `#sheet(
  caption: [${typstText(PARTS_CAPTION)}],
  keep: ${String(parts.length <= 12)},
  widths: (auto, 1fr, auto, auto),
  aligns: (start, start, start, end),
  header: ([Part], [File], [Exhibits], [Pages]),
${cells.map((cell) => `  [${typstText(cell)}],`).join('\n')}
)`
}

function renderItem(exhibit: ExhibitEntry, place: string): string {
  const rows = rowsOf(exhibit, place)
  const whole = rows.reduce((sum, [, value]) => sum + value.length, exhibit.title.length) < WHOLE_BELOW
  return `#exhibit-item([${typstText(exhibit.number)}], ${typstString(exhibitLink(exhibit.number, null))}, [${typstText(exhibit.title)}], ${String(mayStick(exhibit.title.length))}, ${String(whole)},
${[...rows.map(([name, value]) => `  ([${typstText(name)}], [${typstText(value)}])`), ...digestOf(exhibit)].join(',\n')},
)`
}

const digestOf = ({ sha256 }: ExhibitEntry): readonly string[] =>
  sha256 === '' ? [] : [`  ([SHA-256], digest[${typstText(sha256)}])`]

type Row = readonly [name: string, value: string]

function rowsOf(exhibit: ExhibitEntry, place: string): readonly Row[] {
  const rows: readonly Row[] = [
    ['What it is', exhibit.what],
    ['Purpose', exhibit.purpose],
    ['Key information', exhibit.keyInformation],
    ['Supports', exhibit.supports.join('; ')],
    ['Source', exhibit.source],
    ['Date', exhibit.date],
    [
      'Extent',
      [pageCount(exhibit.pages), extentWords(exhibit), exhibit.language].filter((part) => part !== '').join(', '),
    ],
    ['Filed in', place],
    ['File', exhibit.originalName === '' ? '' : `${exhibit.originalName} (${grouped(exhibit.bytes)} bytes)`],
    ['Remark', exhibit.remark ?? ''],
  ]
  return rows.filter(([, value]) => value.trim() !== '')
}
