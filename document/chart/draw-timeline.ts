import type { PlacedEvent, PlacedLane, PlacedMark, TimelineLayout } from '../../domain/timeline/timeline-map.ts'
import { timelineAlt } from '../../domain/timeline/timeline-map.ts'
import { barPieces, pointPath } from '../../domain/timeline/marks.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { DrawnChart } from './draw-chart.ts'
import { GAP, LINE, layTimeline, RULER, TIMELINE_SIZE } from './lay-timeline.ts'
import { attributes, element, textElement } from './svg.ts'

/** Room for a part of a timeline on its page, in points. */
export const TIMELINE_ROOM = { width: 490, height: 600 }

const FONT = 'Libertinus Serif, Noto Serif SC, Noto Serif KR, Scheherazade New, serif'
const INK = '#1a1a1a'
const QUIET = '#5f6770'
const FOR = '#1f4e79'
const AGAINST = '#b3261e'
const LEGEND = 32

/** A drawn part of a timeline, and what it says in words. */
export interface DrawnTimeline extends DrawnChart {
  readonly alt: string
}

/** Draws a timeline in parts as high as `height` (null: one, however high), each with its ruler and what its marks mean. Pure: the same timeline gives the same text. */
export function drawTimeline(
  timeline: Timeline,
  { width, height }: { width: number; height: number | null },
): readonly DrawnTimeline[] {
  const layout = layTimeline(timeline, { width: width - 2, height: height === null ? null : height - LEGEND })
  return layout.parts.map((part) => {
    const high = part.height + LEGEND
    const size = { width, height: high, viewBox: `-1 0 ${width} ${high}` }
    const body = [
      ruler(layout, part.height),
      ...part.lanes.map((lane) => drawLane(lane, layout.width)),
      ...part.events.map((event) => drawEvent(event, layout)),
      legend(part.height + 13),
    ].join('')
    const alt = timelineAlt(
      timeline,
      part.events.map(({ event }) => event),
    )
    return { svg: `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', ...size })}>${body}</svg>`, ...size, alt }
  })
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, weight = 0.5) =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': weight })

function ruler({ ticks, scale, width }: TimelineLayout, height: number): string {
  const marks = ticks.map(({ x, words: told }) => {
    const middle = Math.max(told.length * 2.2, Math.min(scale - told.length * 2.2, x))
    return (
      line(x, RULER - 4, x, height, '#dcdcdc') + words(told, { x: middle, y: 9, size: 8, fill: QUIET, middle: true })
    )
  })
  return marks.join('') + line(0, RULER - 4, width, RULER - 4, INK, 0.8) + line(scale, RULER - 4, scale, height, QUIET)
}

function drawLane({ y, height, lines }: PlacedLane, width: number): string {
  const band = element('rect', { x: 0, y, width, height, fill: '#eef1f4' })
  return band + lines.map((told, i) => words(told, { x: 4, y: y + 12 + i * LINE, bold: true })).join('')
}

function drawEvent({ y, height, when, lines, warning, against, mark }: PlacedEvent, layout: TimelineLayout): string {
  const x = layout.scale + GAP
  const told = lines.map((said, i) => words(said, { x, y: y + 12 + (i + 1) * LINE }))
  return [
    mark ? drawMark(mark, y + 9, against) : '',
    words(when, { x, y: y + 12, bold: true }),
    ...told,
    warning === '' ? '' : words(warning, { x, y: y + 12 + (lines.length + 1) * LINE, fill: AGAINST }),
    line(0, y + height, layout.width, y + height, '#dcdcdc'),
  ].join('')
}

/** What speaks against is hollow as well as red, and what stands for days is a bar, so that colour alone tells nothing. */
function drawMark(mark: PlacedMark, y: number, against: boolean): string {
  const look = against
    ? { fill: '#ffffff', stroke: AGAINST, 'stroke-width': 1.3 }
    : { fill: FOR, stroke: FOR, 'stroke-width': 1.3 }
  return mark.exact ? element('path', { d: pointPath(mark, y), ...look }) : drawBar(mark, y, look)
}

function drawBar(mark: PlacedMark, y: number, look: { fill: string; stroke: string }): string {
  const hollow = look.fill !== look.stroke
  return barPieces(mark)
    .map(({ x, width, strength }) => {
      if (!hollow)
        return element('rect', { x, y: y - 3.5, width, height: 7, fill: look.fill, 'fill-opacity': strength })
      const edge = { x1: x, x2: x + width, stroke: look.stroke, 'stroke-width': 1.3, 'stroke-opacity': strength }
      return element('line', { ...edge, y1: y - 3, y2: y - 3 }) + element('line', { ...edge, y1: y + 3, y2: y + 3 })
    })
    .concat(hollow ? barEnds(mark, y, look.stroke) : [])
    .join('')
}

const barEnds = ({ x1, x2, fadesLeft, fadesRight }: PlacedMark, y: number, stroke: string): string[] => [
  fadesLeft ? '' : line(x1, y - 3.6, x1, y + 3.6, stroke, 1.3),
  fadesRight ? '' : line(x2, y - 3.6, x2, y + 3.6, stroke, 1.3),
]

/** What the marks mean, with the width of each entry in points. */
const LEGEND_WORDS: readonly (readonly [Pick<PlacedMark, 'kind' | 'exact' | 'fadesRight'>, string, boolean, number])[] =
  [
    [{ kind: 'fact', exact: true, fadesRight: false }, 'an exact day', false, 78],
    [{ kind: 'fact', exact: false, fadesRight: false }, 'days it may stand for', false, 116],
    [{ kind: 'fact', exact: false, fadesRight: true }, 'open, or about', false, 92],
    [{ kind: 'shipment', exact: true, fadesRight: false }, 'shipments', false, 66],
    [{ kind: 'listing', exact: true, fadesRight: false }, 'a list', false, 46],
    [{ kind: 'fact', exact: true, fadesRight: false }, 'against', true, 60],
  ]

function legend(y: number): string {
  let at = 0
  return LEGEND_WORDS.map(([look, told, against, width]) => {
    const x = at + (look.exact ? 5 : 0)
    const mark = { ...look, x1: x, x2: x + (look.exact ? 0 : 22), fadesLeft: false }
    at += width
    return drawMark(mark, y - 3, against) + words(told, { x: mark.x2 + 7, y, size: 8, fill: QUIET })
  }).join('')
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly fill?: string
  readonly bold?: boolean
  readonly middle?: boolean
}

function words(text: string, { x, y, size = TIMELINE_SIZE, fill = INK, bold, middle }: Placed): string {
  const look = { 'font-family': FONT, 'font-size': size, fill, 'text-anchor': middle ? 'middle' : 'start' }
  return textElement(text, { x, y, ...look, ...(bold ? { 'font-weight': 'bold' } : {}) })
}
