/** What XML 1.0 can't carry (§ 2.2 Char), and what would reorder the words beside it (the bidirectional overrides). */
const UNSHOWABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u202d\u202e]/gu
const EMBEDDING = /[\u202a-\u202c\u2066-\u2069]/gu

/** Text that any XML reader accepts: line ends become "\n", forbidden characters U+FFFD; each run is given its own direction instead of embeddings. */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replace(EMBEDDING, '')
    .replace(UNSHOWABLE, '\ufffd')
}
