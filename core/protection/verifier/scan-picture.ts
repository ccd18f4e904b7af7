/** A text found in a file, and where; or something that may not be there at all. */
export interface FoundText {
  readonly where: string
  readonly text: string
  readonly how: 'written' | 'seen' | 'bytes'
}

export type Scanned = FoundText & { readonly forbidden?: string }

const OWN_DATA = /Exif\0\0|http:\/\/ns\.adobe\.com\/xap|Photoshop 3\.0|<x:xmpmeta/u

/** A picture's bytes: what it says of camera, place and author would stand there in plain letters. */
export function* scanPicture(where: string, bytes: Uint8Array): Generator<Scanned> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const [data] = OWN_DATA.exec(head) ?? []
  if (data !== undefined)
    yield {
      where: `${where}, a picture`,
      text: '',
      how: 'bytes',
      forbidden: 'a picture’s own data (EXIF, XMP or IPTC)',
    }
  yield { where: `${where}, a picture`, text: head, how: 'bytes' }
}
