import { unzipSync } from 'fflate'
import type { Problem } from '../../domain/evidence.ts'
import { cleanText } from './decode-text.ts'
import { textReading, unread, type Reading } from './reading.ts'

/** A part that unpacks to more than this is a bomb, or no document a person wrote. */
const PART_LIMIT = 64 * 1024 * 1024
const PARTS = /^(word\/(document|footnotes|endnotes|comments)\.xml|docProps\/core\.xml)$/

const damaged = (message: string): Reading => unread({ code: 'damaged-file', message } satisfies Problem)

/** Text of a Word file (ECMA-376): body, then notes and comments, a line per paragraph. Page 1; null if it is no Word file. */
export function readDocx(bytes: Uint8Array): Reading | null {
  const parts = unpack(bytes)
  if (parts === 'too-large')
    return unread({
      code: 'too-large-to-read',
      message: 'The document unpacks to more than 64 MB, so it was not read.',
    })
  if (parts === 'damaged') return damaged('The document is a ZIP archive that could not be unpacked.')
  const body = parts['word/document.xml']
  if (!body) return null
  const texts = ['document', 'footnotes', 'endnotes', 'comments'].map((name) => parts[`word/${name}.xml`])
  const sources = texts.map((part) => (part ? decodeXml(part) : ''))
  const core = parts['docProps/core.xml'] ? decodeXml(parts['docProps/core.xml']) : ''
  if ([...sources, core].some((source) => source === null))
    return damaged('The document declares XML entities, which Word never does; it was not read.')
  const title = /<dc:title[^>]*>([^<]*)</.exec(core ?? '')?.[1] ?? ''
  return textReading(sources.map((source) => paragraphs(source ?? '')).join('\n'), resolve(title).trim() || null, null)
}

/** Only the parts read are unpacked, each into a buffer of the size it declares, so a bomb can't grow past the limit. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | 'too-large' | 'damaged' {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false
        total += originalSize
        return total <= PART_LIMIT
      },
    })
    return total > PART_LIMIT ? 'too-large' : parts
  } catch {
    return 'damaged'
  }
}

/** Null for XML with a document type: that is where entity bombs and references to other files live. */
function decodeXml(part: Uint8Array): string | null {
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)
  const source = new TextDecoder(wide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part)
  return /<!(DOCTYPE|ENTITY)/i.test(source) ? null : source
}

/** Runs (`t`) with tabs and breaks; deleted text and field codes are other elements and stay out. */
function paragraphs(source: string): string {
  const parts: string[] = []
  const pattern = /<(\/?)(?:\w+:)?(t|p|tab|br|cr|tc)(?:\s[^>]*?)?(\/?)>([^<]*)/g
  for (const [, close, tag, empty, text] of source.matchAll(pattern)) {
    if (tag === 't' && !close && !empty) parts.push(resolve(text ?? ''))
    else if (tag === 'p' && (close || empty)) parts.push('\n')
    else if ((tag === 'tab' || tag === 'tc') && !close) parts.push('\t')
    else if (tag === 'br' || tag === 'cr') parts.push('\n')
  }
  return cleanText(parts.join('')).replace(/\n{3,}/g, '\n\n')
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function resolve(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole: string, hex?: string, dec?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole
      const point = hex ? Number.parseInt(hex, 16) : Number(dec)
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
    },
  )
}
