import { ChevronDown, ChevronUp, ChevronsDown, ChevronsUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { TableRow, TableRows } from '../../../domain/table-rows.ts'
import { WorkUnderWay } from '../../parts/work-under-way.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { rowByKey, shownOf } from './row-keys.ts'
import type { RowsMode } from './rows-mode.ts'
import { useRows } from './use-rows.ts'

interface RowsViewProps extends RowsMode {
  readonly item: Evidence
  /** Where no row is named, the first that has these words is the cited one. */
  readonly words: string | null
  readonly zoom: number
}

/** An item that is a table, row by row as it is in the file, numbered, with its titles and column heads, and the cited row marked. */
export function RowsView({ item, cited: named, words, zoom, row, onRow, onText }: RowsViewProps) {
  const [asked, ask] = useState({ around: named ?? 1, words: named === null ? words : null })
  const { data, error, work } = useRows(item.id, asked)
  const [found, setFound] = useState<number | null>(null)
  const met = asked.words === null ? null : (data?.at ?? null)
  if (met !== null && found !== met) setFound(met)
  useEffect(() => {
    if (met !== null && row === null) onRow(met)
  }, [met, row, onRow])
  const cited = named ?? found
  const active = row ?? cited
  const go = (next: number) => {
    onRow(next)
    const [first, last] = [data?.rows[0]?.row ?? 1, data?.rows.at(-1)?.row ?? 1]
    const ends = data?.records === last
    if (next < first || next > last || (next < first + NEAR && first > 1) || (next > last - NEAR && !ends))
      ask({ around: next, words: null })
  }
  const missing = asked.words !== null && data !== null && work === null && data.at === null
  useEffect(() => {
    if (missing) onText()
  }, [missing, onText])
  const lost = named !== null && data !== null && data.records !== null && named > data.records
  return (
    <div className="rows-view">
      <RowsBar data={data} active={active} cited={cited} go={go} onText={onText} />
      {error ? <Problem error={error} /> : null}
      {work !== null && data === null ? <WorkUnderWay work={work} /> : null}
      {lost ? (
        <p className="note">
          The file has {data.records} records; there is no row {named}.
        </p>
      ) : null}
      {data ? <Grid item={item} data={data} active={active} cited={cited} zoom={zoom} go={go} /> : null}
    </div>
  )
}

/** Rows left before the end of those fetched at which the next are asked for. */
const NEAR = 12

interface RowsBarProps {
  readonly data: TableRows | null
  readonly active: number | null
  readonly cited: number | null
  readonly go: (row: number) => void
  readonly onText: () => void
}

/** Where in the file the person is, and the ways on for who uses the mouse. */
function RowsBar({ data, active, cited, go, onText }: RowsBarProps) {
  const [first, last] = [data?.rows[0]?.row ?? 1, data?.rows.at(-1)?.row ?? 1]
  return (
    <div className="rows-bar">
      <span role="status">
        {active === null ? `Rows from ${first.toLocaleString('en-US')}` : `Row ${active.toLocaleString('en-US')}`}
        {data?.records ? ` of ${data.records.toLocaleString('en-US')}` : ''}
        {cited !== null && cited !== active ? ` (cited: row ${cited.toLocaleString('en-US')})` : ''}
      </span>
      <span className="sp" />
      {cited !== null && cited !== active ? <Button onPress={() => go(cited)}>To the cited row</Button> : null}
      <IconButton label="First row (Home)" onPress={() => go(1)}>
        <ChevronsUp size={14} aria-hidden />
      </IconButton>
      <IconButton label="Rows before" onPress={() => go(Math.max(1, (active ?? first) - STEP))}>
        <ChevronUp size={14} aria-hidden />
      </IconButton>
      <IconButton label="Rows after" onPress={() => go(Math.min(data?.records ?? Infinity, (active ?? first) + STEP))}>
        <ChevronDown size={14} aria-hidden />
      </IconButton>
      <IconButton label="Last row (End)" onPress={() => go(data?.records ?? Math.max(last, END))}>
        <ChevronsDown size={14} aria-hidden />
      </IconButton>
      <Button onPress={onText}>Show as text</Button>
    </div>
  )
}

const STEP = 20
/** Beyond any file's last row: the host answers with its end. */
const END = 1_000_000_000

interface GridProps extends Pick<RowsViewProps, 'item' | 'zoom'> {
  readonly data: TableRows
  readonly active: number | null
  readonly cited: number | null
  readonly go: (row: number) => void
}

function Grid({ item, data, active: asked, cited, zoom, go }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { titles, head, rows, columns } = shownOf(data, asked)
  // What was asked for beyond the end is its last row.
  const active = asked !== null && data.records !== null && asked > data.records ? data.records : asked
  const settled = useRef(false)
  const here = rows.some(({ row }) => row === active)
  useEffect(() => {
    if (!here) return
    const block = settled.current ? 'nearest' : 'center'
    scroller.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block, inline: 'nearest' })
    settled.current = true
  }, [active, here, data])
  const press = (event: KeyboardEvent) => {
    const next = rowByKey(event.key, active ?? rows[0]?.row ?? 1, data.records)
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    go(next)
  }
  return (
    <div
      ref={scroller}
      className="rows-scroll scroll"
      role="grid"
      tabIndex={0}
      aria-label={`Rows of ${item.title}`}
      aria-rowcount={data.records ?? -1}
      aria-activedescendant={here ? `row-${active}` : undefined}
      onKeyDown={press}
      style={{ fontSize: `${13 * zoom}px` }}
    >
      {titles.length > 0 ? <Titles titles={titles} cited={cited} /> : null}
      <div role="rowgroup" className="rows-table">
        <Line row={head} columns={columns} heading mark={head !== null && head.row === cited} />
        {rows.map((row) => (
          <Line
            key={row.row}
            row={row}
            columns={columns}
            mark={row.row === cited}
            active={row.row === active}
            onPress={() => go(row.row)}
          />
        ))}
      </div>
    </div>
  )
}

/** What stands above the column heads. */
function Titles({ titles, cited }: { readonly titles: readonly TableRow[]; readonly cited: number | null }) {
  return (
    <div role="rowgroup" className="rows-titles">
      {titles.map(({ row, cells }) => (
        <div key={row} role="row" aria-rowindex={row} className={row === cited ? 'cited' : ''}>
          <span role="rowheader" className="number">
            {row}
          </span>
          <span role="gridcell">{cells.filter((cell) => cell.trim() !== '').join(' · ')}</span>
        </div>
      ))}
    </div>
  )
}

interface LineProps {
  readonly row: TableRow | null
  readonly columns: number
  readonly mark: boolean
  readonly heading?: boolean
  readonly active?: boolean
  readonly onPress?: () => void
}

function Line({ row, columns, mark, heading = false, active = false, onPress }: LineProps) {
  const no = row?.row ?? 0
  const cells = Array.from({ length: columns }, (_, n) => row?.cells[n] ?? (heading && !row ? `Column ${n + 1}` : ''))
  const look = [heading ? 'head' : '', mark ? 'cited' : '', active ? 'on' : ''].filter(Boolean).join(' ')
  return (
    <div
      role="row"
      className={look}
      {...(row ? { 'aria-rowindex': no, id: `row-${no}` } : {})}
      {...(heading ? {} : { 'aria-selected': active, onClick: onPress })}
    >
      <span role={heading ? 'columnheader' : 'rowheader'} className="number">
        {heading && no === 0 ? 'Row' : no.toLocaleString('en-US')}
        {mark ? <span className="cited-word">cited</span> : null}
      </span>
      {cells.map((cell, n) => (
        <span key={n} role={heading ? 'columnheader' : 'gridcell'} dir="auto">
          {cell}
        </span>
      ))}
    </div>
  )
}
