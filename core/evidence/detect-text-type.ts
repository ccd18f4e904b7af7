const BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  htm: 'text/html',
  html: 'text/html',
  xhtml: 'application/xhtml+xml',
  md: 'text/markdown',
  eml: 'message/rfc822',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  json: 'application/json',
  geojson: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
}

const HTML =
  /^(<!--[\s\S]*?-->|<\?xml[^>]*>|\s)*<(!doctype\s+html|html|head|body|title|script|meta|table|div|h1|p)[\s>]/i
const MAIL_HEADER = /^(from|to|cc|date|subject|received|return-path|message-id|mime-version|delivered-to):/i

/** Which text format clean text is: by its content first, by the name's extension only where the content leaves it open. */
export function detectTextType(text: string, name: string): string {
  const head = text.replace(/^\ufeff/, '').slice(0, 65_536)
  return byContent(head) ?? BY_EXTENSION[extension(name)] ?? (isTable(head) ? 'text/csv' : 'text/plain')
}

function byContent(head: string): string | null {
  if (head.startsWith('WARC/')) return 'application/warc'
  if (isMail(head)) return /content-type:\s*multipart\/related/i.test(head) ? 'multipart/related' : 'message/rfc822'
  if (/^[^<]{0,200}(<!--[\s\S]*?-->|<\?xml[^>]*>|<!doctype svg[^>]*>|\s)*<svg[\s>]/i.test(head)) return 'image/svg+xml'
  if (HTML.test(head)) return 'text/html'
  return head.startsWith('<?xml') ? 'application/xml' : null
}

/** Mail starts with header lines (RFC 5322 § 2.2): at least three known ones before the first empty line. */
function isMail(head: string): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = block.split(/\r?\n/)
  const headers = lines.filter((line) => /^([\w-]+:|[ \t])/.test(line))
  return headers.length === lines.length && lines.filter((line) => MAIL_HEADER.test(line)).length >= 3
}

function extension(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Rows that all split into the same number of cells, at least three rows and two cells. */
function isTable(head: string): boolean {
  const rows = head.split(/\r?\n/).filter((row) => row.trim() !== '')
  const whole = rows.slice(0, Math.min(rows.length, 20))
  if (whole.length < 3) return false
  return [',', ';', '\t'].some((mark) => {
    const counts = whole.map((row) => row.replace(/"[^"]*"/g, '').split(mark).length)
    return (counts[0] ?? 0) >= 3 && counts.every((count) => count === counts[0])
  })
}
