import { bagLines } from './bag-lines.ts'

/** What bagit.txt declares: the version as major and minor, and the decoder of the other tag files. */
export interface BagDeclaration {
  readonly version: readonly [major: number, minor: number]
  readonly encoding: string
}

/** Reads bagit.txt: two lines, no more, no byte order mark (RFC 8493 § 2.1.1). Gives what is wrong where it is not so. */
export function readDeclaration(bytes: Uint8Array): BagDeclaration | string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'bagit.txt begins with a byte order mark'
  const lines = bagLines(new TextDecoder().decode(bytes))
  const [first = '', second = ''] = lines
  const version = /^BagIt-Version: (\d{1,4})\.(\d{1,4})$/.exec(first)
  if (!version) return 'bagit.txt does not begin with “BagIt-Version: M.N”'
  const encoding = /^Tag-File-Character-Encoding: (\S+)$/.exec(second)?.[1]
  if (encoding === undefined) return 'bagit.txt names no “Tag-File-Character-Encoding” on its second line'
  if (lines.length > 2) return 'bagit.txt has more than its two lines'
  const [major, minor] = [Number(version[1]), Number(version[2])]
  if (!isKnown(major, minor)) return `bagit.txt declares version ${first.slice(15)}, which this check does not know`
  if (!canDecode(encoding)) return `bagit.txt names the encoding ${encoding}, which is not known`
  return { version: [major, minor], encoding }
}

/** RFC 8493 is version 1.0; the drafts before it that bags were made by are 0.93 to 0.97. */
const isKnown = (major: number, minor: number) =>
  (major === 1 && minor === 0) || (major === 0 && minor >= 93 && minor <= 97)

function canDecode(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}

/** Whether the bag is of the published version, whose rules are stricter than the drafts' before it. */
export const isPublished = ({ version: [major] }: BagDeclaration): boolean => major >= 1
