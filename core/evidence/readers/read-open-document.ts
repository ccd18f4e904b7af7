import { cleanText } from '../decode-text.ts'
import { textReading, type Reading } from '../reading.ts'
import { attribute, declaresEntities, plainXml, titleIn, xmlSource, zippedParts } from './zipped-parts.ts'

const PARTS = /^(content|meta)\.xml$/

/** A run of spaces is written as one mark with a count; no writer needs more than a line of them. */
const MOST_SPACES = 200

/** Text of an OpenDocument file (ISO/IEC 26300): text, spreadsheet or presentation, a line per paragraph or row. Page 1. */
export function readOpenDocument(bytes: Uint8Array): Reading {
  const found = zippedParts(bytes, PARTS)
  if ('reading' in found) return found.reading
  const content = xmlSource(found.parts['content.xml'])
  const meta = xmlSource(found.parts['meta.xml'])
  if (content === null || meta === null) return declaresEntities
  return textReading(paragraphs(content), titleIn(meta), null)
}

/** What a tracked change took out stands in a part of its own, and is no text of the document. */
const DELETED = /<text:tracked-changes>[\s\S]*?<\/text:tracked-changes>/g

function paragraphs(source: string): string {
  const body = source.slice(Math.max(0, source.indexOf('<office:body'))).replace(DELETED, '')
  const parts: string[] = []
  let inCell = 0
  for (const [tag, close, name, text] of body.matchAll(/<(\/?)([\w:-]+)[^>]*>([^<]*)/g)) {
    if (name === 'table:table-cell') inCell += close || /\/>/.test(tag) ? (close ? -1 : 0) : 1
    parts.push(markFor(tag, name ?? '', close !== '', inCell > 0), plainXml(text ?? ''))
  }
  return cleanText(parts.join(''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

function markFor(tag: string, name: string, closes: boolean, inCell: boolean): string {
  if (name === 'text:s') return ' '.repeat(Math.min(MOST_SPACES, Number(attribute(tag, 'text:c') ?? 1) || 1))
  if (name === 'text:tab') return '\t'
  if (name === 'text:line-break') return '\n'
  if (name === 'table:table-row' && closes) return '\n'
  if (name === 'table:table-cell' && closes) return '\t'
  if ((name === 'text:p' || name === 'text:h') && closes) return inCell ? ' ' : '\n'
  return ''
}
