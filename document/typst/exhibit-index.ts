import { extentWords } from '../exhibit-extent.ts'
import type { ExhibitEntry } from '../model.ts'
import { grouped, pageCount } from './counts.ts'
import { typstString, typstText } from './escape.ts'
import { mayStick } from './may-stick.ts'
import { exhibitLink } from './inlines.ts'

/** Items with less text than this are kept whole on a page; longer ones may run over. */
const WHOLE_BELOW = 600

/** The exhibit index as an annotated list: each item with what identifies it, and the custody log's head behind the last. */
export function renderExhibitIndex(exhibits: readonly ExhibitEntry[], custodyHead: string): string {
  const items = exhibits.flatMap((exhibit, i) => {
    const opens = exhibit.group !== null && exhibit.group !== exhibits[i - 1]?.group
    return opens ? [`#exhibit-group[${typstText(exhibit.group)}]`, renderItem(exhibit)] : [renderItem(exhibit)]
  })
  return [...items, `#custody-head[${typstText(custodyHead)}]`].join('\n')
}

function renderItem(exhibit: ExhibitEntry): string {
  const rows = rowsOf(exhibit)
  const whole = rows.reduce((sum, [, value]) => sum + value.length, exhibit.title.length) < WHOLE_BELOW
  return `#exhibit-item([${typstText(exhibit.number)}], ${typstString(exhibitLink(exhibit.number, null))}, [${typstText(exhibit.title)}], ${String(mayStick(exhibit.title.length))}, ${String(whole)},
${[...rows.map(([name, value]) => `  ([${typstText(name)}], [${typstText(value)}])`), ...digestOf(exhibit)].join(',\n')},
)`
}

const digestOf = ({ sha256 }: ExhibitEntry): readonly string[] =>
  sha256 === '' ? [] : [`  ([SHA-256], digest[${typstText(sha256)}])`]

type Row = readonly [name: string, value: string]

function rowsOf(exhibit: ExhibitEntry): readonly Row[] {
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
    ['File', exhibit.originalName === '' ? '' : `${exhibit.originalName} (${grouped(exhibit.bytes)} bytes)`],
    ['Remark', exhibit.remark ?? ''],
  ]
  return rows.filter(([, value]) => value.trim() !== '')
}
