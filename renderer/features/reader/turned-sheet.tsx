import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Turn } from '../../ui/turned.ts'
import { turned } from '../../ui/turned.ts'

interface TurnedSheetProps {
  readonly page: number
  readonly width: number | string
  readonly turn: Turn
  readonly picture?: boolean
  readonly children: ReactNode
}

/** A page whose height is its picture's own, turned on the screen. */
export function TurnedSheet({ page, width, turn, picture = false, children }: TurnedSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<readonly [number, number]>([0, 0])
  useEffect(() => {
    const { current } = sheet
    if (!current) return undefined
    const observer = new ResizeObserver(() => setBox([current.offsetWidth, current.offsetHeight]))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={sheet}
      className={picture ? 'sheet picture-sheet' : 'sheet'}
      data-page={page}
      style={{ width, ...turned(turn, ...box) }}
    >
      {children}
    </div>
  )
}
