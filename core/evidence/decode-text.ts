/** Text of bytes and the encoding it was read in, by its WHATWG label. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** Control characters that no text file carries: all but tab, line ends, form feed, escape and the end mark of DOS. */
const CONTROL = new RegExp(`[${range(0, 8)}${range(14, 25)}${range(28, 31)}${range(127, 127)}]`, 'g')

function range(from: number, to: number): string {
  return `${String.fromCharCode(from)}-${String.fromCharCode(to)}`
}

/**
 * Bytes as text where they are text: by byte order mark, as UTF-8, as UTF-16 without a mark, then as GB18030, EUC-KR or
 * Windows-1252; null for bytes that are no text. `cut` says the bytes are only the start of a file.
 */
export function decodeText(bytes: Uint8Array, cut = false): DecodedText | null {
  const wide = byMark(bytes) ?? wideEncoding(bytes)
  if (wide) return accept(decode(bytes, wide, cut), wide)
  const utf8 = decode(bytes, 'utf-8', cut)
  if (utf8 !== null) return accept(utf8, 'utf-8')
  const legacy = legacyEncoding(bytes)
  return accept(decode(bytes, legacy, cut), legacy)
}

/** Text with NULs and other control characters dropped, line ends made one kind, and broken surrogates marked. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 written without a mark shows as zero bytes on one side of nearly every pair of its Latin text. */
function wideEncoding(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2)
  if (pairs < 4) return null
  let high = 0
  let low = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++
    if (bytes[2 * i + 1] === 0) low++
  }
  if (low > pairs * 0.4 && high === 0) return 'utf-16le'
  return high > pairs * 0.4 && low === 0 ? 'utf-16be' : null
}

function decode(bytes: Uint8Array, encoding: string, cut: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut })
  } catch {
    return null
  }
}

/** A control character in more than one of 500 means a binary format that happens to decode. */
function accept(text: string | null, encoding: string): DecodedText | null {
  if (text === null) return null
  const controls = text.match(CONTROL)?.length ?? 0
  return controls * 500 > text.length ? null : { text, encoding }
}

/**
 * The legacy encoding that two-byte runs point to. Hangul of EUC-KR lead with B0–C8 only, while Chinese text spreads over
 * B0–F7; Western text has its high bytes alone, between ASCII letters.
 */
function legacyEncoding(bytes: Uint8Array): string {
  const seen = { pairs: 0, hangul: 0, lone: 0 }
  for (let i = 0; i < Math.min(bytes.length, 65_536); i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[i + 1] ?? 0
    if (lead < 0x81 || lead === 0xff || trail < 0x40) {
      seen.lone++
      continue
    }
    if (trail < 0x80) seen.lone++
    if (trail >= 0xa1) seen.pairs++
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8) seen.hangul++
    i++
  }
  if (seen.pairs <= seen.lone) return 'windows-1252'
  return seen.hangul > seen.pairs * 0.9 ? 'euc-kr' : 'gb18030'
}
