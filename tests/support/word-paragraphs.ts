import { strFromU8, unzipSync } from 'fflate'

/** The paragraphs of a Word file's body in order, page numbers and their fields taken out, each footnote's words where it is referred to. */
export function wordParagraphs(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes)
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const notes = new Map(
    [...xml('word/footnotes.xml').matchAll(/<w:footnote\b[^>]*w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
      ([, id = '', content = '']) => [id, textOf(content, new Map())] as const,
    ),
  )
  const body = xml('word/document.xml')
  return [...body.matchAll(/<w:p\b(?:[^>]*\/>|[^>]*>(.*?)<\/w:p>)/gs)].map(([, content = '']) => textOf(content, notes))
}

/** Words as they stand; a tab is kept, since page numbers follow one. */
function textOf(content: string, notes: ReadonlyMap<string, string>): string {
  return content
    .replace(/<w:fldSimple\b.*?<\/w:fldSimple>/gs, '')
    .replace(/<w:instrText\b.*?<\/w:instrText>/gs, '')
    .replace(
      /<w:footnoteReference\b[^>]*w:id="(-?\d+)"[^>]*\/>/g,
      (_, id: string) => `<w:t>${id}${id}${notes.get(id) ?? ''}</w:t>`,
    )
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
