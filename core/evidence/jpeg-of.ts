import sharp from 'sharp'
import type { DrawnPage } from './draw-page.ts'

/** A drawn page as JPEG. Its codes are not fitted to each picture: that saves a twentieth of its size and takes two thirds of the time. */
export async function jpegOf({ rgb, width, height }: DrawnPage): Promise<Uint8Array> {
  const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85, chromaSubsampling: '4:4:4', optimiseCoding: false })
    .toBuffer()
  // pdf-lib looks at the whole buffer behind the bytes, so they must have one of their own.
  return new Uint8Array(jpeg)
}
