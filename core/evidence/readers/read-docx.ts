import { cleanText } from '../decode-text.ts'
import { textReading, type Reading } from '../reading.ts'
import { declaresEntities, plainXml, titleIn, xmlSource, zippedParts } from './zipped-parts.ts'

const PARTS = /^(word\/(document|footnotes|endnotes|comments)\.xml|docProps\/core\.xml)$/

/** Text of a Word file (ECMA-376): body, then notes and comments, a line per paragraph. Page 1; null if it is no Word file. */
export function readDocx(bytes: Uint8Array): Reading | null {
  const found = zippedParts(bytes, PARTS)
  if ('reading' in found) return found.reading
  const { parts } = found
  if (!parts['word/document.xml']) return null
  const sources = ['document', 'footnotes', 'endnotes', 'comments'].map((name) => xmlSource(parts[`word/${name}.xml`]))
  const core = xmlSource(parts['docProps/core.xml'])
  if ([...sources, core].includes(null)) return declaresEntities
  const text = sources.map((source) => officeParagraphs(source ?? '')).join('\n')
  return textReading(text, titleIn(core ?? ''), null)
}

/** Text of WordprocessingML or DrawingML, a line per paragraph: runs (`t`) with tabs and breaks; deleted text and field codes are other elements and stay out. */
export function officeParagraphs(source: string): string {
  const parts: string[] = []
  const pattern = /<(\/?)(?:\w+:)?(t|p|tab|br|cr|tc)(?:\s[^>]*?)?(\/?)>([^<]*)/g
  for (const [, close, tag, empty, text] of source.matchAll(pattern)) {
    if (tag === 't' && !close && !empty) parts.push(plainXml(text ?? ''))
    else if (tag === 'p' && (close || empty)) parts.push('\n')
    else if ((tag === 'tab' || tag === 'tc') && !close) parts.push('\t')
    else if (tag === 'br' || tag === 'cr') parts.push('\n')
  }
  return cleanText(parts.join('')).replace(/\n{3,}/g, '\n\n')
}
