import sharp from 'sharp'
import type { QuarterTurn } from '../../domain/evidence.ts'
import { pageImage } from '../evidence/page-image.ts'
import type { Task } from '../jobs/task.ts'

interface ThumbnailInput {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Degrees clockwise. */
  readonly turn: QuarterTurn
}

/** Longest side of a thumbnail, in pixels: twice what a tile shows, for fine screens. */
const SIDE = 360

/** The first page of an item, or a picture, small, turned, as a JPEG without any data of camera or place. Throws AppError `cannot-show-page`. */
export const thumbnailTask: Task<ThumbnailInput, Uint8Array> = async (input, context) => {
  const { png } = await pageImage({ ...input, page: 1, width: SIDE * 2 }, context)
  const jpeg = await sharp(png)
    .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 78 })
    .toBuffer()
  return new Uint8Array(jpeg)
}
