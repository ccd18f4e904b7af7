import { strFromU8, unzipSync } from 'fflate'
import { textsOfXml } from './xml-texts.ts'

/** A text found in a file, and where. */
export interface FoundText {
  readonly where: string
  readonly text: string
  readonly how: 'written' | 'seen' | 'bytes'
}

/** Every part of a Word file: its name, what its XML says in words and attributes, and other parts as they are. */
export function scanDocx(name: string, bytes: Uint8Array): readonly FoundText[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]): FoundText[] => {
    const where = `${name}, ${part}`
    const named = { where: `${name}, name of a part`, text: part, how: 'written' as const }
    if (!/\.(xml|rels)$/u.test(part))
      return [named, { where, text: Buffer.from(content).toString('latin1'), how: 'bytes' }]
    return [named, ...textsOfXml(strFromU8(content)).map((text) => ({ where, text, how: 'written' as const }))]
  })
}
