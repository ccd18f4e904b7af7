import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Region } from '../../domain/fact.ts'
import { boxOf, growRegion, moveRegion } from './region.ts'

const STEP = 0.02
const MIDDLE: Region = { x: 0.3, y: 0.3, width: 0.4, height: 0.2 }

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** A region for those who don't drag: arrow keys move it, with Shift they size it, Enter takes it. */
export function RegionFrame({ onTake }: { readonly onTake: (region: Region) => void }) {
  const [region, setRegion] = useState(MIDDLE)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])
  const press = (event: KeyboardEvent) => {
    const by = ARROWS[event.key]
    if (by) setRegion(event.shiftKey ? growRegion(region, by) : moveRegion(region, by))
    else if (event.key === 'Enter') onTake(region)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={frame}
      className="region drawn frame"
      style={boxOf(region)}
      role="button"
      tabIndex={0}
      aria-label="Region. Arrow keys move it, Shift and arrow keys size it, Enter takes it, Escape leaves it."
      onKeyDown={press}
    >
      <span>Drag anywhere on the page, or use the arrow keys and Enter</span>
    </div>
  )
}
