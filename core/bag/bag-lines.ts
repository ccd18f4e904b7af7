/** Lines of a tag file: ended by LF, CR or CRLF (RFC 8493 § 2.1); the end of the last may be missing. */
export function bagLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
