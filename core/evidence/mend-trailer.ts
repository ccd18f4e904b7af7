/** No JavaScript string holds more than half a gigabyte. */
const LONGEST_TEXT = 500_000_000

/** A catalog object as it stands in a file that does not pack its objects (ISO 32000-1 § 7.7.2). */
const CATALOG = /(\d{1,10})\s+(\d{1,5})\s+obj\s*<<(?:(?!endobj)[\s\S]){0,4000}?\/Type\s*\/Catalog\b/g

/**
 * A PDF cut off before its trailer, given one that names the last catalog found in it; null where there is none. Readers
 * rebuild the lost table by themselves, but not without a trailer.
 */
export function mendTrailer(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > LONGEST_TEXT) return null
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const catalog = [...source.matchAll(CATALOG)].at(-1)
  if (!catalog) return null
  const [, object, generation] = catalog
  const trailer = `\nendstream\nendobj\ntrailer\n<< /Root ${object ?? ''} ${generation ?? ''} R /Size 1 >>\nstartxref\n0\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(trailer, 'latin1')])
}
