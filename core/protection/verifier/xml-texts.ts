/** Ends of what stands by itself in a WordprocessingML part, and breaks within it. */
const APART = /<(?:\/w:p|\/w:tc|w:br|w:tab|w:cr|\/dc:\w+|\/cp:\w+|\/dcterms:\w+)\b[^>]*>/gu

/** What an XML file says: its words with markup between letters taken away, then each attribute and comment. */
export function textsOfXml(xml: string): readonly string[] {
  const words = unescaped(xml.replace(APART, '\n').replace(/<[^>]*>/gu, ''))
  const attributes = [...xml.matchAll(/=\s*"([^"]*)"|=\s*'([^']*)'/gu)].map(([, a, b]) => unescaped(a ?? b ?? ''))
  const comments = [...xml.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu)].map(([comment]) => comment)
  return [words, attributes.join('\n\n\n\n\n\n\n|||||||\n'), ...comments]
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/giu, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)))
    return NAMED[entity] ?? whole
  })
}
