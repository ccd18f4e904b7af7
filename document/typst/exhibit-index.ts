import { CUSTODY_HEAD_WORDS, indexRows, type IndexRow } from '../exhibit-index-rows.ts'
import { PARTS_CAPTION, placeWords, rangeWords, type FiledParts } from '../filed-parts.ts'
import type { ExhibitEntry } from '../model.ts'
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
  return [
    ...(filed ? [renderParts(filed)] : []),
    ...items,
    `#custody-head([${typstText(CUSTODY_HEAD_WORDS)}], [${typstText(custodyHead)}])`,
  ].join('\n')
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
  const rows = indexRows(exhibit, place)
  const words = rows.filter(({ digest }) => !digest)
  const whole = words.reduce((sum, { value }) => sum + value.length, exhibit.title.length) < WHOLE_BELOW
  return `#exhibit-item([${typstText(exhibit.number)}], ${typstString(exhibitLink(exhibit.number, null))}, [${typstText(exhibit.title)}], ${String(mayStick(exhibit.title.length))}, ${String(whole)},
${rows.map(renderRow).join(',\n')},
)`
}

const renderRow = ({ name, value, digest }: IndexRow): string =>
  `  ([${typstText(name)}], ${digest ? 'digest' : ''}[${typstText(value)}])`
