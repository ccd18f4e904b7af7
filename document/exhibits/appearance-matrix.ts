import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from 'pdf-lib'

export type Matrix = readonly [number, number, number, number, number, number]

/**
 * The matrix that fits an appearance to an annotation's rectangle (ISO 32000-1 § 12.5.5, algorithm 8.1): the box that
 * encloses its turned bounding box is moved and scaled onto the rectangle. Null where there is no area to fit.
 */
export function matrixToRect(form: PDFDict, rect: readonly number[]): Matrix | null {
  const bounds = readNumbers(form.lookup(PDFName.of('BBox')), 4)
  const [a, b, c, d, e, f] = readNumbers(form.lookup(PDFName.of('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0]
  if (bounds === null || [a, b, c, d, e, f].includes(undefined)) return null
  const turn = (x: number, y: number) =>
    [x * (a ?? 1) + y * (c ?? 0) + (e ?? 0), x * (b ?? 0) + y * (d ?? 1) + (f ?? 0)] as const
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bounds
  const corners = [turn(x1, y1), turn(x1, y2), turn(x2, y1), turn(x2, y2)]
  const [left, right] = extent(corners.map(([x]) => x))
  const [bottom, top] = extent(corners.map(([, y]) => y))
  const [rectLeft, rectRight] = extent([rect[0] ?? 0, rect[2] ?? 0])
  const [rectBottom, rectTop] = extent([rect[1] ?? 0, rect[3] ?? 0])
  if (right - left <= 0 || top - bottom <= 0) return null
  const scaleX = (rectRight - rectLeft) / (right - left)
  const scaleY = (rectTop - rectBottom) / (top - bottom)
  return [scaleX, 0, 0, scaleY, rectLeft - left * scaleX, rectBottom - bottom * scaleY]
}

/** An array of exactly `count` numbers, or null. */
export function readNumbers(object: PDFObject | undefined, count: number): readonly number[] | null {
  if (!(object instanceof PDFArray) || object.size() !== count) return null
  const numbers = object.asArray().map((_, i) => {
    const value = object.lookup(i)
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN
  })
  return numbers.every(Number.isFinite) ? numbers : null
}

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)]
