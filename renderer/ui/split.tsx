import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useState } from 'react'

const STEP = 16

interface SplitProps {
  /** What the width is remembered by on this machine. */
  readonly id: string
  readonly side: 'left' | 'right'
  readonly label: string
  readonly start: number
  readonly least: number
  readonly most: number
  /** The most of the room both have that the measured side may take, 0 to 1, so that a small window keeps the other. */
  readonly share?: number
  readonly children: readonly [ReactNode, ReactNode]
}

function remembered({ id, start, least, most }: SplitProps): number {
  const kept = Number(localStorage.getItem(`width.${id}`) ?? Number.NaN)
  return Number.isFinite(kept) && kept >= least && kept <= most ? kept : start
}

/** Two panes with a bar between them that is dragged or moved with the arrow keys; one side keeps its width. */
export function Split(props: SplitProps) {
  const { id, side, label, least, most, children } = props
  const [width, setWidth] = useState(() => remembered(props))
  const change = (next: number) => {
    const kept = Math.round(Math.min(most, Math.max(least, next)))
    setWidth(kept)
    localStorage.setItem(`width.${id}`, String(kept))
  }
  const sign = side === 'left' ? 1 : -1
  const own = `min(${width}px, ${(props.share ?? 0.42) * 100}%)`
  const columns = side === 'left' ? `${own} 1px minmax(0, 1fr)` : `minmax(0, 1fr) 1px ${own}`
  const style: CSSProperties = { display: 'grid', gridTemplateColumns: columns, minHeight: 0, minWidth: 0 }
  return (
    <div style={style}>
      {children[0]}
      <Bar label={label} width={width} least={least} most={most} onMove={(by) => change(width + by * sign)} />
      {children[1]}
    </div>
  )
}

interface BarProps extends Pick<SplitProps, 'label' | 'least' | 'most'> {
  readonly width: number
  readonly onMove: (by: number) => void
}

function Bar({ label, width, least, most, onMove }: BarProps) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onMove(event.movementX)
  }
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0
    if (by !== 0) onMove(by)
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className="split"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}
