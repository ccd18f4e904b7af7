import { PDFArray, PDFName, PDFNumber, type PDFDict } from 'pdf-lib'

/** A rectangle in a page's own coordinates, in points; `right` > `left` and `top` > `bottom`. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** How a page is shown: the part of it that is seen and the quarter turn it is shown with, clockwise. */
export interface PageView {
  readonly box: Box
  readonly turn: 0 | 90 | 180 | 270
}

const LETTER: Box = { left: 0, bottom: 0, right: 612, top: 792 }

/** The part of a page that viewers show: crop box within media box (ISO 32000-1 § 14.11.2). Throws on boxes without an area. */
export function pageView(page: PDFDict): PageView {
  const media = readBox(page, 'MediaBox') ?? LETTER
  const crop = readBox(page, 'CropBox') ?? media
  const box = within(crop, media) ?? media
  const rotate = page.lookup(PDFName.of('Rotate'))
  const turn = rotate instanceof PDFNumber ? ((rotate.asNumber() % 360) + 360) % 360 : 0
  if (turn !== 0 && turn !== 90 && turn !== 180 && turn !== 270) throw new Error('a page is turned askew')
  return { box, turn }
}

/** Width of a view as it is shown. */
export function shownWidth({ box, turn }: PageView): number {
  return turn % 180 === 0 ? box.right - box.left : box.top - box.bottom
}

/** Height of a view as it is shown. */
export function shownHeight({ box, turn }: PageView): number {
  return turn % 180 === 0 ? box.top - box.bottom : box.right - box.left
}

/** The box with `margin` points added below it as it is shown. */
export function growBelow({ box, turn }: PageView, margin: number): Box {
  if (turn === 90) return { ...box, right: box.right + margin }
  if (turn === 180) return { ...box, top: box.top + margin }
  if (turn === 270) return { ...box, left: box.left - margin }
  return { ...box, bottom: box.bottom - margin }
}

/** The box with `margin` points added above it as it is shown. */
export function growAbove({ box, turn }: PageView, margin: number): Box {
  if (turn === 90) return { ...box, left: box.left - margin }
  if (turn === 180) return { ...box, bottom: box.bottom - margin }
  if (turn === 270) return { ...box, right: box.right + margin }
  return { ...box, top: box.top + margin }
}

/** The matrix that puts an upright drawing's lower left corner at the lower left of a box as it is shown. */
export function uprightMatrix(
  box: Box,
  turn: PageView['turn'],
): readonly [number, number, number, number, number, number] {
  if (turn === 90) return [0, 1, -1, 0, box.right, box.bottom]
  if (turn === 180) return [-1, 0, 0, -1, box.right, box.top]
  if (turn === 270) return [0, -1, 1, 0, box.left, box.top]
  return [1, 0, 0, 1, box.left, box.bottom]
}

/** The box as a PDF rectangle's numbers, to a thousandth of a point. */
export const boxNumbers = ({ left, bottom, right, top }: Box): number[] =>
  [left, bottom, right, top].map((value) => Math.round(value * 1000) / 1000)

function readBox(page: PDFDict, key: string): Box | null {
  const array = page.lookup(PDFName.of(key))
  if (!(array instanceof PDFArray) || array.size() !== 4) return null
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => {
    const value = array.lookup(i)
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN
  })
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null
  const box = { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) }
  return hasArea(box) ? box : null
}

/** Smaller than a point or larger than 200,000 is no page, and not-a-number fails both. */
function hasArea({ left, bottom, right, top }: Box): boolean {
  const [width, height] = [right - left, top - bottom]
  return width >= 1 && height >= 1 && width < 200_000 && height < 200_000
}

function within(inner: Box, outer: Box): Box | null {
  const box = {
    left: Math.max(inner.left, outer.left),
    bottom: Math.max(inner.bottom, outer.bottom),
    right: Math.min(inner.right, outer.right),
    top: Math.min(inner.top, outer.top),
  }
  return hasArea(box) ? box : null
}
