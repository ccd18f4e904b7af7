import type { CSSProperties } from 'react'

/** How a page is turned on the screen: quarters of a circle, clockwise. */
export type Turn = 0 | 1 | 2 | 3

/** A turn by a quarter more, or less. */
export function turnBy(turn: Turn, quarters: 1 | -1): Turn {
  return TURNS[(turn + quarters + 4) % 4] ?? 0
}

const TURNS = [0, 1, 2, 3] as const

/** The style of a box of so many pixels turned about its middle; a quarter turn takes its room as it then stands. */
export function turned(turn: Turn, width: number, height: number): CSSProperties {
  if (turn === 0) return {}
  const lying = turn === 2 ? 0 : (width - height) / 2
  return { rotate: `${turn * 90}deg`, marginBlock: lying, marginInline: lying === 0 ? 0 : -lying }
}
