import type { Region } from '../../../domain/fact.ts'

/** A picture's pixels, row by row; without an alpha channel. */
export interface PixelSize {
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** Black over every pixel that a region (fractions of the picture) touches, in place: nothing of it is left. */
export function blackenRegion(pixels: Buffer, size: PixelSize, region: Region): void {
  const left = Math.max(0, Math.floor(region.x * size.width))
  const right = Math.min(size.width, Math.ceil((region.x + region.width) * size.width))
  const top = Math.max(0, Math.floor(region.y * size.height))
  const bottom = Math.min(size.height, Math.ceil((region.y + region.height) * size.height))
  for (let row = top; row < bottom; row++)
    pixels.fill(0, (row * size.width + left) * size.channels, (row * size.width + right) * size.channels)
}
