import type { PointerEvent } from 'react'
import { useState } from 'react'
import type { Region } from '../../domain/fact.ts'
import { RegionFrame } from './region-frame.tsx'
import type { Point } from './region.ts'
import { boxOf, isDrawn, regionBetween } from './region.ts'

interface OverlayProps {
  readonly page: number
  readonly regions: readonly Region[]
  /** Regions that the public version covers. */
  readonly held: readonly Region[]
  readonly drawing: boolean
  /** Whether the frame that is moved by keys stands on this page. */
  readonly start: boolean
  readonly onDraw: (page: number, region: Region) => void
}

function pointOf(event: PointerEvent<HTMLDivElement>): Point {
  // The layer's own measure, which turns with the page; a captured pointer is always measured against the layer.
  const { offsetX, offsetY } = event.nativeEvent
  return { x: offsetX / event.currentTarget.offsetWidth, y: offsetY / event.currentTarget.offsetHeight }
}

/** The regions that facts cite on a page, those that are withheld, and the one being drawn with the pointer or with the arrow keys. */
export function Overlay({ page, regions, held, drawing, start, onDraw }: OverlayProps) {
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null)
  const drawn = drag ? regionBetween(drag.from, drag.to) : null
  const finish = () => {
    if (drawn && isDrawn(drawn)) onDraw(page, drawn)
    setDrag(null)
  }
  return (
    <>
      {regions.map((region, i) => (
        <div key={i} className="region" style={boxOf(region)} />
      ))}
      {held.map((region, i) => (
        <div key={i} className="region held" style={boxOf(region)}>
          <span>Withheld</span>
        </div>
      ))}
      {drawing ? (
        <div
          className="region-layer"
          onPointerDown={(event) => {
            if (event.target !== event.currentTarget) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag({ from: pointOf(event), to: pointOf(event) })
          }}
          onPointerMove={(event) => {
            if (drag) setDrag({ ...drag, to: pointOf(event) })
          }}
          onPointerUp={finish}
        >
          {drawn ? <div className="region drawn" style={boxOf(drawn)} /> : null}
          {start && !drawn ? <RegionFrame onTake={(region) => onDraw(page, region)} /> : null}
        </div>
      ) : null}
    </>
  )
}
