import sharp, { type Sharp } from 'sharp'
import phash from 'sharp-phash'

/** Size a picture is drawn at before it is hashed; the hash itself looks at 32 × 32. */
const SIDE = 64

/**
 * The perceptual hash of a picture as shown, turned by quarters and mirrored: eight of 64 bits as 0 and 1, by the signs of its lowest
 * frequencies (DCT). Null for one that can't be drawn, or that has no shapes to tell apart.
 */
export async function pictureHashes(picture: Sharp): Promise<readonly string[] | null> {
  try {
    const { data, info } = await picture
      .resize(SIDE, SIDE, { fit: 'fill' })
      .flatten({ background: 'white' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const raw = { raw: { width: info.width, height: info.height, channels: info.channels } }
    if (isFlat(data)) return null
    const hashes: string[] = []
    for (const mirrored of [false, true])
      for (const angle of [0, 90, 180, 270])
        hashes.push(await phash(await sharp(data, raw).flop(mirrored).rotate(angle).png().toBuffer()))
    return hashes
  } catch {
    return null
  }
}

/** Pictures of one tone look all alike to the hash. */
function isFlat(pixels: Buffer): boolean {
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length
  return pixels.every((value) => Math.abs(value - mean) < 12)
}
