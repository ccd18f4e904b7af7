import type { QuarterTurn } from './evidence.ts'
import type { Region } from './fact.ts'

/** Where a region of a page (fractions from its top left corner) stands once the page was turned clockwise. */
export function turnedRegion({ x, y, width, height }: Region, turn: QuarterTurn): Region {
  const [right, bottom] = [x + width, y + height]
  if (turn === 90) return { x: 1 - bottom, y: x, width: height, height: width }
  if (turn === 180) return { x: 1 - right, y: 1 - bottom, width, height }
  if (turn === 270) return { x: y, y: 1 - right, width: height, height: width }
  return { x, y, width, height }
}
