import type { Region } from '../../domain/fact.ts'

/** A part of a picture in whole pixels. */
export interface Cut {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A region of a picture in whole pixels, within the picture and never empty. */
export function cutOf(region: Region, width: number, height: number): Cut {
  const left = Math.min(Math.round(region.x * width), width - 1)
  const top = Math.min(Math.round(region.y * height), height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(region.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(region.height * height), height - top)),
  }
}
