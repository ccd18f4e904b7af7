import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { ComparedPicture } from '../../../domain/comparison.ts'
import { WHOLE_PICTURE } from '../../../domain/comparison.ts'
import { panned, pointAt, zoomed } from './edits.ts'
import { placeIn } from './place-in.ts'

export type Change = (picture: ComparedPicture) => ComparedPicture

interface Place {
  readonly x: number
  readonly y: number
}

interface StageInput {
  readonly picture: ComparedPicture
  /** Whether a callout is being pointed out. */
  readonly pointing: boolean
  /** A change of what is shown, for all pictures that are linked. */
  readonly onShow: (change: Change) => void
  readonly onPoint: (x: number, y: number) => void
}

const STEP = 0.08
const FINE = 0.01
const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const ZOOMS: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 }

/** What keys, wheel and pointer do to a picture: zoom, move, or, while a callout is pointed out, put it where the cross or the pointer is. */
export function useStage({ picture, pointing, onShow, onPoint }: StageInput) {
  const [cross, setCross] = useState<Place>({ x: 0.5, y: 0.5 })
  const dragged = useRef(false)
  const stage = useRef<HTMLDivElement>(null)
  const zoom = (factor: number, at?: Place) => onShow((one) => ({ ...one, crop: zoomed(one.crop, factor, at) }))
  const pan = (by: Place) => onShow((one) => ({ ...one, crop: panned(one.crop, by) }))
  const put = (at: Place) => {
    if (!pointing) return
    const { x, y } = pointAt(picture.crop, at)
    onPoint(x, y)
  }
  useWheel(stage, zoom)
  const arrow = (way: Place, by: number) =>
    pointing
      ? setCross({ x: within(cross.x + way.x * by), y: within(cross.y + way.y * by) })
      : pan({ x: way.x * by, y: way.y * by })
  const press = (event: KeyboardEvent) => {
    const way = ARROWS[event.key]
    const factor = ZOOMS[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (way) arrow(way, pointing && !event.shiftKey ? FINE : STEP)
    else if (factor) zoom(factor)
    else if (event.key === '0') onShow((one) => ({ ...one, crop: WHOLE_PICTURE }))
    else if (event.key === 'Enter') put(cross)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const at = dragged.current ? null : placeOfClick(event, picture.turn)
    if (at) put(at)
    dragged.current = false
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1 || pointing) return
    const room = event.currentTarget.getBoundingClientRect()
    dragged.current = true
    pan({ x: -event.movementX / room.width, y: -event.movementY / room.height })
  }
  return { stage, cross, zoom, handlers: { onKeyDown: press, onClick: click, onPointerMove: drag } }
}

const within = (value: number) => Math.min(1, Math.max(0, value))

/** Zooms with the wheel while Ctrl is held, as the reader does; alone it goes on scrolling the pane. */
function useWheel(stage: RefObject<HTMLDivElement | null>, zoom: (factor: number) => void): void {
  const latest = useRef(zoom)
  useEffect(() => {
    latest.current = zoom
  })
  useEffect(() => {
    const box = stage.current
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(event.deltaY < 0 ? 1.1 : 1 / 1.1)
    }
    // React's own listener may not keep the window from zooming.
    box?.addEventListener('wheel', turn, { passive: false })
    return () => box?.removeEventListener('wheel', turn)
  }, [stage])
}

function placeOfClick(event: MouseEvent<HTMLDivElement>, turn: number): Place | null {
  const shown = event.currentTarget.querySelector<HTMLElement>('.shown')
  if (!shown) return null
  const { left, top, width, height } = shown.getBoundingClientRect()
  const room = { width: shown.offsetWidth, height: shown.offsetHeight }
  const middle = { middleX: left + width / 2, middleY: top + height / 2 }
  const at = placeIn({ x: event.clientX, y: event.clientY }, { ...middle, ...room }, turn)
  return at.x < 0 || at.y < 0 || at.x > 1 || at.y > 1 ? null : at
}
