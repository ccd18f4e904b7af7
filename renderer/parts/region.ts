import type { Region } from '../../domain/fact.ts'

/** A point on a page, in fractions of its width and height from its top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

const LEAST = 0.01
const within = (n: number, least: number, most: number) => Math.min(most, Math.max(least, n))

/** The region between two corners, kept on the page. */
export function regionBetween(a: Point, b: Point): Region {
  const [left, right] = [within(Math.min(a.x, b.x), 0, 1), within(Math.max(a.x, b.x), 0, 1)]
  const [top, bottom] = [within(Math.min(a.y, b.y), 0, 1), within(Math.max(a.y, b.y), 0, 1)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A region moved by a part of the page, no further than its edges. */
export function moveRegion(region: Region, by: Point): Region {
  return {
    ...region,
    x: within(region.x + by.x, 0, 1 - region.width),
    y: within(region.y + by.y, 0, 1 - region.height),
  }
}

/** A region whose lower right corner is moved, no smaller than can be seen, no larger than the page. */
export function growRegion(region: Region, by: Point): Region {
  return {
    ...region,
    width: within(region.width + by.x, LEAST, 1 - region.x),
    height: within(region.height + by.y, LEAST, 1 - region.y),
  }
}

/** Whether a drag made a region that can be seen. */
export function isDrawn(region: Region): boolean {
  return region.width >= LEAST && region.height >= LEAST
}

/** A region as the box of an element laid over the page. */
export function boxOf({ x, y, width, height }: Region) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` }
}
