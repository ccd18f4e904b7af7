/** What a PDF needs to show a PNG's packed rows as they are. */
export interface PngData {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colors: 1 | 3
  readonly data: Uint8Array
}

const GREY = 0

/** Header and packed rows of a PNG that is grey or RGB and not interlaced (ISO/IEC 15948 § 11.2), as sharp writes them. */
export function pngData(png: Uint8Array): PngData {
  const file = Buffer.from(png.buffer, png.byteOffset, png.length)
  const rows: Buffer[] = []
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') rows.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    bits: file.readUInt8(24),
    colors: file.readUInt8(25) === GREY ? 1 : 3,
    data: Buffer.concat(rows),
  }
}
