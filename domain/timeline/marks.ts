import type { PlacedMark } from './timeline-map.ts'

/** The outline of a point: a disc for a fact, a square for shipments, a triangle for an entry of a list. */
export function pointPath({ kind, x1 }: Pick<PlacedMark, 'kind' | 'x1'>, y: number): string {
  const [r, x] = [3.6, Math.round(x1 * 100) / 100]
  if (kind === 'shipment') return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`
  if (kind === 'listing') return `M${x} ${y - r - 0.6}l${r + 0.6} ${2 * r}h${-2 * (r + 0.6)}z`
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

const STEPS = 5
const FADE = 22

/** The pieces of a bar, each with how much of its colour it has: an end that fades loses it in steps. */
export function barPieces({ x1, x2, fadesLeft, fadesRight }: PlacedMark) {
  const ends = (fadesLeft ? 1 : 0) + (fadesRight ? 1 : 0)
  const fade = ends === 0 ? 0 : Math.min(FADE, (x2 - x1) / (ends + 0.5))
  const [left, right] = [fadesLeft ? fade : 0, fadesRight ? fade : 0]
  const pieces = [{ x: x1 + left, width: x2 - x1 - left - right, strength: 1 }]
  for (let i = 0; i < STEPS; i += 1) {
    const [width, strength] = [fade / STEPS, (i + 1) / (STEPS + 1)]
    if (fadesLeft) pieces.push({ x: x1 + i * width, width, strength })
    if (fadesRight) pieces.push({ x: x2 - (i + 1) * width, width, strength })
  }
  return pieces
}
