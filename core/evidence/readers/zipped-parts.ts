import { unzipSync } from 'fflate'
import { unread, type Reading } from '../reading.ts'

/** Parts that unpack to more than this are a bomb, or no document a person wrote. */
const PARTS_LIMIT = 64 * 1024 * 1024

export type Parts = Readonly<Record<string, Uint8Array>>

/**
 * The parts wanted of a document that is a ZIP archive, by name; or the reading that says why there are none. Each is
 * unpacked into a buffer of the size it declares, so a bomb can't grow past the limit.
 */
export function zippedParts(bytes: Uint8Array, wanted: RegExp): { parts: Parts } | { reading: Reading } {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        total += originalSize
        return total <= PARTS_LIMIT
      },
    })
    return total > PARTS_LIMIT ? { reading: tooLarge } : { parts }
  } catch {
    return { reading: damaged('The document is a ZIP archive that could not be unpacked.') }
  }
}

/** A document whose reading ends here, by name. */
export const damaged = (message: string): Reading => unread({ code: 'damaged-file', message })

/** What is said of a document whose XML declares a type: that is where entity bombs and references to other files live. */
export const declaresEntities = damaged(
  'The document declares XML entities, which no office program does; it was not read.',
)

const tooLarge = unread({
  code: 'too-large-to-read',
  message: 'The document unpacks to more than 64 MB, so it was not read.',
})

/** The source of an XML part; '' for one that is not there, null for XML with a document type. */
export function xmlSource(part: Uint8Array | undefined): string | null {
  if (!part) return ''
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)
  const source = new TextDecoder(wide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part)
  return /<!(DOCTYPE|ENTITY)/i.test(source) ? null : source
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** XML text with the entities every XML has and its character references put in; all others stay as they stand. */
export function plainXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole: string, hex?: string, dec?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole
      const point = hex ? Number.parseInt(hex, 16) : Number(dec)
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
    },
  )
}

/** The title in a document's properties (Dublin Core), if it has one. */
export function titleIn(source: string): string | null {
  return plainXml(/<dc:title[^>]*>([^<]*)</.exec(source)?.[1] ?? '').trim() || null
}

/** An attribute of a start tag, its entities put in; null if it has none of the name. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? plainXml(found[1] ?? found[2] ?? '') : null
}
