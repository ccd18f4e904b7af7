import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { scanPicture, type Scanned } from './scan-picture.ts'
import { textsOfXml } from './xml-texts.ts'

/** Every part of a Word file: its name, what its XML says in words and attributes, and other parts as they are; a picture must be one of the figures that were drawn for it (SHA-256). */
export function scanDocx(name: string, bytes: Uint8Array, pictures: readonly string[]): readonly Scanned[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]): Scanned[] => {
    const where = `${name}, ${part}`
    const named = { where: `${name}, name of a part`, text: part, how: 'written' as const }
    if (part.startsWith(MEDIA)) return [named, ...scanPicture(where, content), ...stranger(where, content, pictures)]
    if (!/\.(xml|rels)$/u.test(part))
      return [named, { where, text: Buffer.from(content).toString('latin1'), how: 'bytes' }]
    return [named, ...textsOfXml(strFromU8(content)).map((text) => ({ where, text, how: 'written' as const }))]
  })
}

/** Where a Word file keeps its pictures. */
export const MEDIA = 'word/media/'

/** The pictures of figures are looked at on the pages of the PDF; one that is none of them was looked at by nobody. */
function stranger(where: string, content: Uint8Array, pictures: readonly string[]): readonly Scanned[] {
  if (pictures.includes(createHash('sha256').update(content).digest('hex'))) return []
  return [{ where, text: '', how: 'bytes', forbidden: 'a picture that no page of the PDF shows' }]
}
