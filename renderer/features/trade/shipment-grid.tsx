import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Shipment } from '../../../domain/shipment.ts'
import { FLAG_WORDS } from '../../../domain/shipment.ts'
import { StateMark } from '../../ui/state-mark.tsx'
import { FLAG_SHORT } from './field-words.ts'
import { gridWindow, ROW, scrollToRow } from './grid-window.ts'
import type { ShipmentFilter } from './shipment-filter.ts'
import { useShipments } from './use-shipments.ts'

const HEADING = 29
const COLUMNS = ['Arrival', 'Bill', 'Shipper', 'Consignee', 'Goods', 'Port of unlading', 'Weight, kg', 'To look at']

interface GridProps {
  readonly filter: ShipmentFilter
  readonly total: number
  readonly onChoose: (shipment: Shipment) => void
}

/** The shipments as a table of any length: only the rows in sight are asked for and drawn. */
export function ShipmentGrid({ filter, total, onChoose }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useView(scroller)
  const [active, setActive] = useState<number | null>(null)
  const { box, first, count, top } = gridWindow(total, view.scrolled, view.height)
  const at = useShipments(filter, first, count)
  const choose = (row: number) => {
    setActive(row)
    scroller.current?.scrollTo({ top: scrollToRow(total, row, view.scrolled, view.height) })
    const shipment = at(row)
    if (shipment) onChoose(shipment)
  }
  const press = (event: KeyboardEvent) => {
    const row = event.key === 'Enter' ? active : rowByKey(event.key, active ?? -1, total, Math.floor(view.height / ROW))
    if (row === null) return
    event.preventDefault()
    choose(row)
  }
  const rows = Array.from({ length: count }, (_, n) => first + n)
  return (
    <div
      ref={scroller}
      className="ship-grid scroll"
      role="grid"
      tabIndex={0}
      aria-label="Shipments, the newest arrival first"
      aria-rowcount={total + 1}
      aria-activedescendant={active !== null && rows.includes(active) ? `shipment-${active}` : undefined}
      onKeyDown={press}
    >
      <Heading />
      <div role="rowgroup" className="ship-rows" style={{ height: box }}>
        <div role="presentation" style={{ transform: `translateY(${top}px)` }}>
          {rows.map((row) => (
            <Line key={row} row={row} shipment={at(row)} active={row === active} onPress={() => choose(row)} />
          ))}
        </div>
      </div>
    </div>
  )
}

/** How far a box is scrolled and how much of it is seen below its heading, in pixels. */
function useView(scroller: RefObject<HTMLDivElement | null>) {
  const [view, setView] = useState({ scrolled: 0, height: 600 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const look = () => setView({ scrolled: element.scrollTop, height: element.clientHeight - HEADING })
    const watch = new ResizeObserver(look)
    watch.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  return view
}

/** The row a key leads to, or null for a key that leads nowhere; from -1, before the first, while none is chosen. */
function rowByKey(key: string, row: number, total: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: total - 1,
  }
  const next = steps[key]
  return next === undefined ? null : Math.max(0, Math.min(total - 1, next))
}

function Heading() {
  return (
    <div role="row" aria-rowindex={1} className="ship-row ship-heading">
      {COLUMNS.map((words) => (
        <span key={words} role="columnheader" className={words.startsWith('Weight') ? 'end' : ''}>
          {words}
        </span>
      ))}
    </div>
  )
}

interface LineProps {
  readonly row: number
  readonly shipment: Shipment | undefined
  readonly active: boolean
  readonly onPress: () => void
}

function Line({ row, shipment, active, onPress }: LineProps) {
  return (
    <div
      id={`shipment-${row}`}
      role="row"
      aria-rowindex={row + 2}
      aria-selected={active}
      className="ship-row"
      onClick={onPress}
    >
      {shipment ? <Cells shipment={shipment} /> : <span role="gridcell">…</span>}
    </div>
  )
}

function Cells({ shipment }: { readonly shipment: Shipment }) {
  const { arrivalFrom, bill, shipper, consignee, goods, portOfUnlading, weightKg, flags } = shipment
  const [flag] = flags
  return (
    <>
      <span role="gridcell">{arrivalFrom ?? <span className="quiet">no date</span>}</span>
      <span role="rowheader">{bill ?? <span className="quiet">no bill</span>}</span>
      <span role="gridcell">{shipper}</span>
      <span role="gridcell">{consignee}</span>
      <span role="gridcell">{goods}</span>
      <span role="gridcell">{portOfUnlading}</span>
      <span role="gridcell" className="end">
        {weightKg === null ? '' : Math.round(weightKg).toLocaleString('en-US')}
      </span>
      <span role="gridcell" title={flags.map((one) => FLAG_WORDS[one]).join('. ')}>
        {flag === undefined ? null : <StateMark tone="weak">{FLAG_SHORT[flag]}</StateMark>}
        {flags.length > 1 ? <span className="quiet"> +{flags.length - 1}</span> : null}
      </span>
    </>
  )
}
