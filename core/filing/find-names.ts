import { strFromU8, unzipSync } from 'fflate'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib'
import { loadPdf, type LoadedPdf } from '../../document/exhibits/load-pdf.ts'
import { toAppError } from '../../domain/errors.ts'
import { findProtected } from '../../domain/protection/find-protected.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { pageText } from '../evidence/page-text.ts'
import type { Task } from '../jobs/task.ts'

export interface FindNamesInput {
  readonly file: string
  readonly bytes: Uint8Array
  readonly names: readonly string[]
}

/** A name and where in the file it stands. */
export interface FoundName {
  readonly name: string
  readonly where: string
}

/** Reads a file that is to be filed as its receiver could, and finds names in its words, its metadata, its own name. Throws what the file can't be read for: then nothing is known of it. */
export const findNames: Task<FindNamesInput, readonly FoundName[]> = async ({ file, bytes, names }) => {
  const finders = names.map((name) => {
    return { name, find: findProtected({ names: [{ name, variants: [], alias: '' }], redactions: [] }) }
  })
  const found = new Map<string, FoundName>()
  const search = (where: string, text: string) => {
    for (const { name, find } of finders) if (find(text).length > 0) found.set(`${name}\n${where}`, { name, where })
  }
  search('its file name', file)
  if (file.endsWith('.pdf')) await searchPdf(bytes, search)
  else if (file.endsWith('.docx')) searchDocx(bytes, search)
  else search('its text', new TextDecoder().decode(bytes))
  return [...found.values()]
}

type Search = (where: string, text: string) => void

async function searchPdf(bytes: Uint8Array, search: Search): Promise<void> {
  const opened = await openPdf(bytes, (pdf) => {
    for (let page = 1; page <= pdf.pages; page++) search(`page ${String(page)}`, pageText(pdf, page) ?? '')
  })
  if (opened.kind !== 'open') throw toAppError(new Error('a file made for filing can’t be opened'))
  searchStrings(await loadPdf(bytes), search)
}

/** Every string outside the pages' drawings: information, bookmarks, remarks and their authors, descriptions, names of files. */
function searchStrings({ context }: LoadedPdf, search: Search): void {
  const info = context.lookup(context.trailerInfo.Info)
  const words = (key: string, inside: PDFObject) =>
    inside === info ? `the document’s ${key.toLowerCase()}` : (placeIn(inside, key) ?? `an entry ${key}`)
  const walk = (object: PDFObject, key: string, holder: PDFObject): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) search(words(key, holder), object.decodeText())
    else if (object instanceof PDFArray) for (const item of object.asArray()) walk(item, key, holder)
    else if (object instanceof PDFDict)
      for (const [name, value] of object.entries()) walk(value, name.decodeText(), object)
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object
    walk(dict, '', dict)
    if (object instanceof PDFRawStream && object.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata'))
      search('the document’s metadata (XMP)', strFromU8(object.contents))
  }
}

/** The same key titles a tag and names who made a remark. */
const placeIn = (inside: PDFObject, key: string) =>
  key === 'T' && inside instanceof PDFDict && inside.get(PDFName.of('S')) instanceof PDFName
    ? 'the title of a tag'
    : PLACES[key]

const PLACES: Readonly<Record<string, string>> = {
  Title: 'a bookmark',
  T: 'the author of a remark',
  Contents: 'a remark',
  Alt: 'a description of a picture',
  ActualText: 'the text behind a picture',
  F: 'the name of a linked file',
  UF: 'the name of a linked file',
  URI: 'a web address',
}

function searchDocx(bytes: Uint8Array, search: Search): void {
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(part)) continue
    const xml = strFromU8(content)
    const text = unescaped(xml.replace(/<(?!\/?w:)[^>]*>|<\/w:p>|<w:(tab|br)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, ''))
    search(DOCX_PLACES[part] ?? `its part ${part}`, text)
    for (const [, value = ''] of xml.matchAll(/="([^"]*)"/g)) search(`a setting of its part ${part}`, unescaped(value))
  }
}

const DOCX_PLACES: Readonly<Record<string, string>> = {
  'word/document.xml': 'its text',
  'word/footnotes.xml': 'its footnotes',
  'docProps/core.xml': 'the document’s properties (title, author, last changed by)',
  'docProps/app.xml': 'the document’s properties (program, company, template)',
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, '’')
    .replace(/&amp;/g, '&')
}
