import { bareJpeg } from '../../evidence/bare-jpeg.ts'

/** A JPEG's picture alone: every segment that could carry words is dropped, thumbnails and profiles with them. Null if it is not sound. */
export function plainJpeg(jpeg: Uint8Array): Uint8Array | null {
  const bare = bareJpeg(jpeg)
  if (bare === null) return null
  const parts = [bare.subarray(0, 2)]
  let at = 2
  for (; bare[at] === 0xff && bare[at + 1] !== 0xda;) {
    const marker = bare[at + 1] ?? 0
    const end = at + 2 + (bare[at + 2] ?? 0) * 256 + (bare[at + 3] ?? 0)
    if (marker === ADOBE) parts.push(adobe(bare.subarray(at, end)))
    else if (marker !== JFIF && marker !== PROFILE) parts.push(bare.subarray(at, end))
    at = end
  }
  return Buffer.concat([...parts, bare.subarray(at)])
}

const [JFIF, PROFILE, ADOBE] = [0xe0, 0xe2, 0xee]

/** What decoding needs of Adobe's segment: its colour transform (12 bytes, ITU-T T.872 § 6.5.3). */
function adobe(segment: Uint8Array): Uint8Array {
  const length = Math.min(segment.length, 16)
  return Buffer.concat([Buffer.from([0xff, ADOBE, 0, length - 2]), segment.subarray(4, length)])
}

const WORDY = new Set(['xml ', 'uuid', 'uinf'])

/** A JPEG 2000 without the boxes and remarks that carry words (ISO/IEC 15444-1 annexes A.9.2 and I). Null if it is not sound. */
export function plainJpeg2000(file: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(file)
  if (bytes.readUInt16BE(0) === 0xff4f) return blankRemarks(bytes)
  const kept: Buffer[] = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const stated = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const length = stated === 0 ? bytes.length - at : stated
    if (stated === 1 || length < 8 || at + length > bytes.length) return null
    const box = bytes.subarray(at, at + length)
    if (type === 'jp2c') blankRemarks(box.subarray(8))
    if (!WORDY.has(type)) kept.push(box)
    at += length
  }
  return kept.length === 0 ? null : Buffer.concat(kept)
}

const [REMARK, FIRST_TILE] = [0xff64, 0xff90]

/** Overwrites the remarks of a codestream's main header with spaces, in place. */
function blankRemarks(codestream: Buffer): Buffer {
  for (let at = 2; at + 4 <= codestream.length;) {
    const marker = codestream.readUInt16BE(at)
    if (marker === FIRST_TILE) break
    const end = at + 2 + codestream.readUInt16BE(at + 2)
    if (marker === REMARK) codestream.fill(0x20, at + 6, end)
    at = end
  }
  return codestream
}
