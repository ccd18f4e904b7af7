/** Segments that hold no part of the picture: Exif and XMP (APP1), Photoshop (APP13), comments, and makers' own. */
const DROPPED = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe])

/**
 * A JPEG without what it says of camera, place, time and author: an exhibit shows the picture, and where a witness stood
 * is not to travel along unseen. The picture itself is not recompressed. Null if the file is not built as ITU-T T.81 § B says.
 */
export function bareJpeg(jpeg: Uint8Array): Uint8Array | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null
  const parts = [jpeg.subarray(0, 2)]
  for (let at = 2; at + 4 <= jpeg.length;) {
    const marker = jpeg[at + 1] ?? 0
    if (jpeg[at] !== 0xff) return null
    if (marker === 0xff) {
      // Any number of fill bytes may stand before a marker.
      at++
      continue
    }
    const end = at + 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
    if (marker === 0xda) {
      const last = imageEnd(jpeg, end)
      return last === null ? null : Buffer.concat([...parts, jpeg.subarray(at, last)])
    }
    if (marker < 0xc0 || end > jpeg.length) return null
    if (!DROPPED.has(marker)) parts.push(jpeg.subarray(at, end))
    at = end
  }
  return null
}

/** Behind the end-of-image mark of the picture whose first scan begins at `from`; phones append films and depth maps there. */
function imageEnd(jpeg: Uint8Array, from: number): number | null {
  for (let at = jpeg.indexOf(0xff, from); at >= 0 && at + 1 < jpeg.length; at = jpeg.indexOf(0xff, at)) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    const within = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)
    at += within ? (marker === 0xff ? 1 : 2) : 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return null
}
