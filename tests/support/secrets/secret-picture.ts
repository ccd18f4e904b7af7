import sharp from 'sharp'
import type { Secrets } from './secret-names.ts'

/** A small picture without a word in it. */
export async function picture(kind: 'jpeg' | 'png'): Promise<Buffer> {
  const plain = sharp({ create: { width: 300, height: 220, channels: 3, background: { r: 90, g: 140, b: 90 } } })
  return await (kind === 'jpeg' ? plain.jpeg() : plain.png()).toBuffer()
}

/** A JPEG with words in its EXIF, XMP, IPTC and comment, and behind its end. */
export function withOwnData(jpeg: Buffer, secrets: Secrets, of: string): Buffer {
  const segment = (marker: number, content: string) => {
    const bytes = Buffer.from(content, 'latin1')
    return Buffer.concat([Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]), bytes])
  }
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif(secrets.plant(`EXIF of ${of}`))),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><d>${secrets.plant(`XMP of ${of}`)}</d></x:xmpmeta>`),
    segment(
      0xed,
      `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x50\0\x18${secrets.plant(`IPTC of ${of}`).padEnd(24)}`,
    ),
    segment(0xe2, `MPF\0${secrets.plant(`maker’s data of ${of}`)}`),
    segment(0xfe, secrets.plant(`a comment of ${of}`)),
    jpeg.subarray(2),
    Buffer.from(`\0\0${secrets.plant(`behind the end of ${of}`)}`, 'latin1'),
  ])
}

/** The least EXIF: an image description. */
function exif(words: string): string {
  const text = `${words}\0`
  const head = Buffer.alloc(26)
  head.write('MM', 0, 'latin1')
  head.writeUInt16BE(42, 2)
  head.writeUInt32BE(8, 4)
  head.writeUInt16BE(1, 8)
  head.writeUInt16BE(0x010e, 10)
  head.writeUInt16BE(2, 12)
  head.writeUInt32BE(text.length, 14)
  head.writeUInt32BE(26, 18)
  return `Exif\0\0${head.toString('latin1')}${text}`
}
