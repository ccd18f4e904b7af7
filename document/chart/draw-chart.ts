import { valueWords, type Chart } from '../../domain/chart.ts'
import { attributes, element, textElement } from './svg.ts'
import { axisTo } from './scale.ts'

/** A chart as drawn: SVG text, and its size in points. */
export interface DrawnChart {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Told apart in black and white too: by their lightness and, beside each value, by the legend's order. */
const FILLS = ['#1f4e79', '#8aa9c7', '#5b5b5b', '#c8c8c8'] as const
const INK = '#1a1a1a'
const QUIET = '#5f6770'
const RULE = '#d0d0d0'
const FONT = 'Libertinus Serif'
const SIZE = 10

/** Draws a chart `width` points wide: bars lie, columns stand; every bar carries its value, and what has no record says so. Pure: the same chart gives the same text. */
export function drawChart(chart: Chart, width: number): DrawnChart {
  const most = Math.max(0, ...chart.rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const axis = axisTo(most)
  const legend = legendOf(chart)
  const top = legend === '' ? 8 : 30
  const plot = chart.form === 'bars' ? drawBars(chart, axis, width, top) : drawColumns(chart, axis, width, top)
  const height = plot.height
  const open = attributes({ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` })
  return { svg: `<svg${open}>${legend}${plot.body}</svg>`, width, height }
}

interface Plot {
  readonly body: string
  readonly height: number
}

type Axis = ReturnType<typeof axisTo>

const BAR = 14
const GAP = 10

/** Room for labels, in points, by the longest of them. */
const labelRoom = (labels: readonly string[], width: number) =>
  Math.min(width * 0.38, 12 + 5.2 * Math.max(...labels.map((label) => label.length)))

function drawBars({ rows, series, unit }: Chart, { end, marks }: Axis, width: number, top: number): Plot {
  const count = Math.max(1, series.length)
  const left = labelRoom(
    rows.map(({ label }) => label),
    width,
  )
  const room = width - left - 60
  const x = (value: number) => left + (room * value) / end
  const step = count * BAR + GAP
  const bottom = top + rows.length * step
  const grid = marks.map((mark) =>
    [
      element('line', { x1: x(mark), x2: x(mark), y1: top, y2: bottom, stroke: RULE, 'stroke-width': 0.6 }),
      words(valueWords(mark), { x: x(mark), y: bottom + 14, anchor: 'middle', fill: QUIET }),
    ].join(''),
  )
  const bars = rows.map(({ label, values }, i) => {
    const y = top + i * step + GAP / 2
    const name = words(fitted(label, left), { x: left - 8, y: y + (count * BAR) / 2 + 3.5, anchor: 'end' })
    const drawn = values.map((value, n) => {
      const at = y + n * BAR
      const bar =
        value === null
          ? ''
          : element('rect', { x: left, y: at + 1, width: x(value) - left, height: BAR - 2, fill: FILLS[n] ?? INK })
      const end = value === null ? left : x(value)
      return bar + words(valueWords(value), { x: end + 5, y: at + BAR / 2 + 3.5, fill: value === null ? QUIET : INK })
    })
    return name + drawn.join('')
  })
  const foot = words(unit, { x: left + room / 2, y: bottom + 30, anchor: 'middle', fill: QUIET })
  return { body: grid.join('') + bars.join('') + baseline(left, top, left, bottom) + foot, height: bottom + 38 }
}

const PLOT_HEIGHT = 220

function drawColumns({ rows, series, unit }: Chart, { end, marks }: Axis, width: number, top: number): Plot {
  const count = Math.max(1, series.length)
  const left = 14 + 5.4 * Math.max(...marks.map((mark) => valueWords(mark).length))
  const base = top + 14 + PLOT_HEIGHT
  const y = (value: number) => base - (PLOT_HEIGHT * value) / end
  const slot = (width - left - 6) / rows.length
  const column = Math.min(34, (slot * 0.76) / count)
  const slanted = rows.some(({ label }) => label.length * 5.2 > slot)
  const grid = marks.map((mark) =>
    [
      element('line', { x1: left, x2: width - 6, y1: y(mark), y2: y(mark), stroke: RULE, 'stroke-width': 0.6 }),
      words(valueWords(mark), { x: left - 6, y: y(mark) + 3.5, anchor: 'end', fill: QUIET }),
    ].join(''),
  )
  const columns = rows.map(({ label, values }, i) => {
    const middle = left + slot * (i + 0.5)
    const drawn = values.map((value, n) => {
      const x = middle - (count * column) / 2 + n * column
      if (value === null) return words('–', { x: x + column / 2, y: base - 4, anchor: 'middle', fill: QUIET })
      const bar = element('rect', {
        ...{ x: x + 1, y: y(value), width: column - 2, height: base - y(value) },
        fill: FILLS[n] ?? INK,
      })
      const fits = valueWords(value).length * 5 <= Math.max(column, slot / count)
      return bar + (fits ? words(valueWords(value), { x: x + column / 2, y: y(value) - 4, anchor: 'middle' }) : '')
    })
    return drawn.join('') + columnLabel(label, middle, base, slanted)
  })
  const room = slanted ? 12 + 3.4 * Math.min(24, Math.max(...rows.map(({ label }) => label.length))) : 18
  const foot = words(unit, { x: left, y: top + 2, fill: QUIET })
  return {
    body: grid.join('') + columns.join('') + baseline(left, base, width - 6, base) + foot,
    height: base + room + 8,
  }
}

function columnLabel(label: string, x: number, base: number, slanted: boolean): string {
  const short = label.length > 24 ? `${label.slice(0, 23)}…` : label
  if (!slanted) return words(short, { x, y: base + 14, anchor: 'middle' })
  return words(short, { x: x + 3, y: base + 12, anchor: 'end', transform: `rotate(-40 ${round(x + 3)} ${base + 12})` })
}

const baseline = (x1: number, y1: number, x2: number, y2: number) =>
  element('line', { x1, y1, x2, y2, stroke: INK, 'stroke-width': 0.9 })

function legendOf({ series }: Chart): string {
  if (series.length < 2) return ''
  let x = 0
  return series
    .map((name, i) => {
      const at = x
      x += 28 + name.length * 5.2
      return (
        element('rect', { x: at, y: 4, width: 10, height: 10, fill: FILLS[i] ?? INK }) +
        words(name, { x: at + 15, y: 13 })
      )
    })
    .join('')
}

/** A label cut to the room there is; the table under the chart has it whole. */
function fitted(label: string, room: number): string {
  const most = Math.max(4, Math.floor((room - 10) / 5))
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  readonly transform?: string
}

function words(text: string, { x, y, anchor = 'start', fill = INK, transform }: Placed): string {
  const look = { 'font-family': FONT, 'font-size': SIZE, fill, 'text-anchor': anchor }
  return textElement(text, { x, y, ...look, ...(transform ? { transform } : {}) })
}

const round = (value: number) => Math.round(value * 100) / 100
