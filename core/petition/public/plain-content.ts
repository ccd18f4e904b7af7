/** Operators that only mark content for other programs (ISO 32000-1 § 14.6). */
const MARKING = new Set(['BDC', 'BMC', 'MP', 'DP'])

const [REGULAR, SPACE, DELIMITER] = [0, 1, 2]
/** What each byte is to the syntax (ISO 32000-1 § 7.2.2). */
const CLASS = new Uint8Array(256).fill(REGULAR)
for (const byte of [0, 9, 10, 12, 13, 32]) CLASS[byte] = SPACE
for (const character of '()<>[]{}/%') CLASS[character.charCodeAt(0)] = DELIMITER

const [OPEN, CLOSE, LESS, MORE, SLASH, PERCENT, BACKSLASH] = [0x28, 0x29, 0x3c, 0x3e, 0x2f, 0x25, 0x5c]
const classAt = (content: Uint8Array, at: number) => CLASS[content[at] ?? 0]

/**
 * A content stream without its comments and without what its marks say (alternate and actual text, names of layers):
 * only what is drawn is left; the very same bytes where that is all there was. Throws where the stream is not built as ISO 32000-1 § 7.8.2 says.
 */
export function plainContent(content: Uint8Array): Uint8Array {
  const out = startWriting(content)
  /** Where each operand begins and ends, one behind the other. */
  let operands: number[] = []
  let isPlain = true
  for (let at = 0; at < content.length;) {
    if (classAt(content, at) === SPACE) {
      at++
      continue
    }
    const from = at
    at = tokenEnd(content, from)
    if (content[from] === PERCENT) {
      isPlain = false
      continue
    }
    if (!isOperator(content, from, at)) {
      operands.push(from, at)
      continue
    }
    const name = at - from > 3 ? '' : latin(content, from, at)
    if (name === 'BI') at = inlineImageEnd(content, at)
    if (!MARKING.has(name)) out.add([...operands, from, at])
    else {
      isPlain = false
      if (name.startsWith('B')) out.addMark()
    }
    operands = []
  }
  return isPlain && operands.length === 0 ? content : out.written()
}

const MARK = Buffer.from('/Span BMC\n')

/** Writes operands and their operator, a space between two and a line to each. */
function startWriting(content: Uint8Array) {
  let bytes = new Uint8Array(content.length + (content.length >> 2) + 256)
  let end = 0
  const reserve = (more: number) => {
    if (end + more <= bytes.length) return
    const larger = new Uint8Array(2 * (end + more))
    larger.set(bytes.subarray(0, end))
    bytes = larger
  }
  return {
    add(places: readonly number[]) {
      for (let i = 0; i < places.length; i += 2) {
        const [from = 0, to = 0] = [places[i], places[i + 1]]
        reserve(to - from + 1)
        if (to - from > 64) bytes.set(content.subarray(from, to), end)
        else for (let k = from; k < to; k++) bytes[end + k - from] = content[k] ?? 0
        end += to - from
        bytes[end++] = i + 2 < places.length ? 0x20 : 0x0a
      }
    },
    addMark() {
      reserve(MARK.length)
      bytes.set(MARK, end)
      end += MARK.length
    },
    written: () => bytes.subarray(0, end),
  }
}

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

const WORDS = new Set(['true', 'false', 'null'])
const isDigit = (byte: number) => (byte >= 0x30 && byte <= 0x39) || byte === 0x2e

function isOperator(content: Uint8Array, from: number, to: number): boolean {
  const [first = 0, second = 0] = [content[from], to - from > 1 ? content[from + 1] : 0]
  if (CLASS[first] === DELIMITER || isDigit(first)) return false
  if ((first === 0x2b || first === 0x2d) && isDigit(second)) return false
  return to - from < 4 || to - from > 5 || !WORDS.has(latin(content, from, to))
}

function tokenEnd(content: Uint8Array, at: number): number {
  const byte = content[at]
  if (byte === PERCENT) return lineEnd(content, at)
  if (byte === OPEN) return stringEnd(content, at)
  if (byte === LESS && content[at + 1] === LESS) return dictionaryEnd(content, at)
  if (byte === LESS) return behind(content, MORE, at)
  if (byte === SLASH) return regularEnd(content, at + 1)
  if (byte !== undefined && CLASS[byte] === DELIMITER) return at + 1
  return regularEnd(content, at)
}

function regularEnd(content: Uint8Array, from: number): number {
  let at = from
  while (at < content.length && classAt(content, at) === REGULAR) at++
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
    at = classAt(content, at) === SPACE ? at + 1 : tokenEnd(content, at)
  }
  throw new Error('a dictionary of a content stream breaks off')
}

const isSpace = (byte: number | undefined) => byte !== undefined && CLASS[byte] === SPACE

/** Behind the `EI` that ends an inline image (§ 8.9.7); its data may hold anything but that with white space around it. */
function inlineImageEnd(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0x45, from); at >= 0; at = content.indexOf(0x45, at + 1)) {
    const after = content[at + 2]
    const parted = isSpace(content[at - 1]) && (after === undefined || isSpace(after))
    if (content[at + 1] === 0x49 && parted) return at + 2
  }
  throw new Error('an inline image breaks off')
}
