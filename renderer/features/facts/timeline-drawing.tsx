import { eventsOf, type PlacedEvent, type PlacedMark, type TimelineMap } from '../../../domain/timeline/timeline-map.ts'
import type { FactId } from '../../../domain/ids.ts'
import { barPieces, pointPath } from '../../../domain/timeline/marks.ts'
import { useOpenEvent } from './use-open-event.ts'

/** Most pixels of the screen to a point of the layout: letters are no larger than those around. */
const SCALE = 1.6
/** Points between the scale and the words right of it, and of a line. */
const [GAP, LINE, RULER] = [10, 11, 18]

interface DrawingProps {
  readonly map: TimelineMap
  readonly chosen: FactId | null
}

/** The timeline drawn, a row for each event. For the pointer: the list beside it has the same for the keyboard. */
export function TimelineDrawing({ map: { timeline, layout, alt }, chosen }: DrawingProps) {
  const open = useOpenEvent()
  const [part] = layout.parts
  if (!part) return null
  const all = eventsOf(timeline)
  return (
    <figure className="timeline">
      <div className="timeline-drawing" tabIndex={0} role="group" aria-label="Drawing">
        <svg
          role="img"
          aria-label={alt}
          style={{ maxWidth: layout.width * SCALE }}
          viewBox={`0 0 ${layout.width} ${part.height}`}
        >
          <Ruler layout={layout} height={part.height} />
          {part.lanes.map(({ y, height, lines }) => (
            <g key={y} className="lane">
              <rect x={0} y={y} width={layout.width} height={height} />
              {lines.map((line, i) => (
                <text key={line} x={4} y={y + 12 + i * LINE}>
                  {line}
                </text>
              ))}
            </g>
          ))}
          {part.events.map((placed) => {
            const event = all[placed.event]
            return event === undefined ? null : (
              <Event
                key={placed.event}
                placed={placed}
                layout={layout}
                chosen={event.factId !== null && event.factId === chosen}
                onPress={() => open(event)}
              />
            )
          })}
        </svg>
      </div>
      <Legend />
    </figure>
  )
}

type Layout = TimelineMap['layout']

function Ruler({ layout, height }: { readonly layout: Layout; readonly height: number }) {
  return (
    <g className="ruler">
      {layout.ticks.map(({ x, words }) => (
        <g key={words}>
          <line x1={x} x2={x} y1={RULER - 4} y2={height} />
          <text x={Math.max(words.length * 2.2, Math.min(layout.scale - words.length * 2.2, x))} y={9}>
            {words}
          </text>
        </g>
      ))}
      <line className="edge" x1={0} x2={layout.width} y1={RULER - 4} y2={RULER - 4} />
      <line className="edge" x1={layout.scale} x2={layout.scale} y1={RULER - 4} y2={height} />
    </g>
  )
}

interface EventProps {
  readonly placed: PlacedEvent
  readonly layout: Layout
  readonly chosen: boolean
  readonly onPress: () => void
}

function Event({ placed: { y, height, when, lines, warning, against, mark }, layout, chosen, onPress }: EventProps) {
  const x = layout.scale + GAP
  return (
    <g
      className={`event${against ? ' against' : ''}${chosen ? ' chosen' : ''}`}
      data-event={when.split('.')[0]}
      onClick={onPress}
    >
      <rect className="reach" x={0} y={y} width={layout.width} height={height} />
      {mark ? <Mark mark={mark} y={y + 9} against={against} /> : null}
      <text className="when" x={x} y={y + 12}>
        {when}
      </text>
      {lines.map((line, i) => (
        <text key={`${i} ${line}`} x={x} y={y + 12 + (i + 1) * LINE}>
          {line}
        </text>
      ))}
      {warning === '' ? null : (
        <text className="warning" x={x} y={y + 12 + (lines.length + 1) * LINE}>
          {warning}
        </text>
      )}
      <line className="rule" x1={0} x2={layout.width} y1={y + height} y2={y + height} />
    </g>
  )
}

/** What speaks against is hollow as well as red, so that colour alone tells nothing. */
function Mark({ mark, y, against }: { readonly mark: PlacedMark; readonly y: number; readonly against: boolean }) {
  const { x1, x2, exact, fadesLeft, fadesRight } = mark
  if (exact) return <path className="mark" d={pointPath(mark, y)} />
  const pieces = barPieces(mark)
  if (!against)
    return pieces.map(({ x, width, strength }) => (
      <rect key={x} className="bar" x={x} y={y - 3.5} width={width} height={7} fillOpacity={strength} />
    ))
  return (
    <g className="bar">
      {pieces.map(({ x, width, strength }) => (
        <path key={x} d={`M${x} ${y - 3}h${width}M${x} ${y + 3}h${width}`} strokeOpacity={strength} />
      ))}
      {fadesLeft ? null : <path d={`M${x1} ${y - 3.6}v7.2`} />}
      {fadesRight ? null : <path d={`M${x2} ${y - 3.6}v7.2`} />}
    </g>
  )
}

const LEGEND: readonly (readonly [string, PlacedMark, boolean])[] = [
  ['an exact day', point('fact'), false],
  ['the days it may stand for', bar(false), false],
  ['open, or only about', bar(true), false],
  ['shipments', point('shipment'), false],
  ['a list', point('listing'), false],
  ['against the petition', point('fact'), true],
]

function point(kind: PlacedMark['kind']): PlacedMark {
  return { kind, exact: true, x1: 12, x2: 12, fadesLeft: false, fadesRight: false }
}
function bar(fadesRight: boolean): PlacedMark {
  return { kind: 'fact', exact: false, x1: 0, x2: 24, fadesLeft: false, fadesRight }
}

function Legend() {
  return (
    <figcaption className="timeline-legend">
      {LEGEND.map(([words, mark, against]) => (
        <span key={words}>
          <svg width="26" height="12" className={against ? 'event against' : 'event'} aria-hidden>
            <Mark mark={mark} y={6} against={against} />
          </svg>
          {words}
        </span>
      ))}
    </figcaption>
  )
}
