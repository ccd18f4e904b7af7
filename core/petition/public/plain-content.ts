/** Operators that only mark content for other programs (ISO 32000-1 § 14.6). */
const MARKING = new Set(['BDC', 'BMC', 'MP', 'DP'])

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))
const [OPEN, CLOSE, LESS, MORE, SLASH, PERCENT, BACKSLASH] = [0x28, 0x29, 0x3c, 0x3e, 0x2f, 0x25, 0x5c]

/**
 * A content stream without its comments and without what its marks say (alternate and actual text, names of layers):
 * only what is drawn is left. Throws where the stream is not built as ISO 32000-1 § 7.8.2 says.
 */
export function plainContent(content: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let operands: Uint8Array[] = []
  for (let at = 0; at < content.length;) {
    const byte = content[at] ?? 0
    if (SPACE.has(byte)) {
      at++
      continue
    }
    const end = tokenEnd(content, at)
    const token = content.subarray(at, end)
    at = end
    if (byte === PERCENT) continue
    if (!isOperator(token)) {
      operands.push(token)
      continue
    }
    const name = latin(token)
    if (name === 'BI') at = inlineImageEnd(content, end)
    if (!MARKING.has(name)) parts.push(...spaced([...operands, content.subarray(end - token.length, at)]))
    else if (name.startsWith('B')) parts.push(Buffer.from('/Span BMC\n'))
    operands = []
  }
  return Buffer.concat(parts)
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
const spaced = (tokens: readonly Uint8Array[]) =>
  tokens.flatMap((token, i) => [token, Buffer.from(i === tokens.length - 1 ? '\n' : ' ')])

const WORDS = new Set(['true', 'false', 'null'])

function isOperator(token: Uint8Array): boolean {
  const first = token[0] ?? 0
  if (DELIMITERS.has(first)) return false
  return !/^[+-]?[\d.]/u.test(latin(token.subarray(0, 3))) && !WORDS.has(latin(token))
}

function tokenEnd(content: Uint8Array, at: number): number {
  const byte = content[at]
  if (byte === PERCENT) return lineEnd(content, at)
  if (byte === OPEN) return stringEnd(content, at)
  if (byte === LESS && content[at + 1] === LESS) return dictionaryEnd(content, at)
  if (byte === LESS) return behind(content, MORE, at)
  if (byte === SLASH) return regularEnd(content, at + 1)
  if (byte !== undefined && DELIMITERS.has(byte)) return at + 1
  return regularEnd(content, at)
}

function regularEnd(content: Uint8Array, from: number): number {
  let at = from
  while (at < content.length && !SPACE.has(content[at] ?? 0) && !DELIMITERS.has(content[at] ?? 0)) at++
  return at
}

function lineEnd(content: Uint8Array, from: number): number {
  let at = from
  while (at < content.length && content[at] !== 10 && content[at] !== 13) at++
  return at
}

function behind(content: Uint8Array, byte: number, from: number): number {
  const found = content.indexOf(byte, from)
  if (found < 0) throw new Error('a content stream breaks off')
  return found + 1
}

function stringEnd(content: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at++) {
    const byte = content[at]
    if (byte === BACKSLASH) at++
    else if (byte === OPEN) depth++
    else if (byte === CLOSE && --depth === 0) return at + 1
  }
  throw new Error('a string of a content stream breaks off')
}

function dictionaryEnd(content: Uint8Array, from: number): number {
  let at = from + 2
  while (at < content.length) {
    if (content[at] === MORE && content[at + 1] === MORE) return at + 2
    at = SPACE.has(content[at] ?? 0) ? at + 1 : tokenEnd(content, at)
  }
  throw new Error('a dictionary of a content stream breaks off')
}

/** Behind the `EI` that ends an inline image (§ 8.9.7); its data may hold anything but that with white space around it. */
function inlineImageEnd(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0x45, from); at >= 0; at = content.indexOf(0x45, at + 1)) {
    const after = content[at + 2]
    const parted = SPACE.has(content[at - 1] ?? -1) && (after === undefined || SPACE.has(after))
    if (content[at + 1] === 0x49 && parted) return at + 2
  }
  throw new Error('an inline image breaks off')
}
