import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { ResolvedDocument } from '../model.ts'
import { faceParts, withFaceRelations, withFaces, type EmbeddedFace } from './font-table.ts'
import { xmlText } from './xml-text.ts'

/** The earliest moment a zip entry can name, the same on every machine: local parts, since that is what zip stores. */
const ZIP_EPOCH = new Date(1980, 0, 1)
const CORE = 'docProps/core.xml'
const FONT_TABLE = 'word/fontTable.xml'
const FONT_RELATIONS = 'word/_rels/fontTable.xml.rels'

/** The same package without what changes from run to run (the library's clock in the properties, zip times, a random shape id), and with its faces. */
export function settledPackage(
  bytes: Uint8Array,
  document: ResolvedDocument,
  faces: readonly EmbeddedFace[],
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, settledPart(name, part, document, faces)])
  const all = Object.fromEntries([...parts, ...faceParts(faces)]) as Record<string, Uint8Array>
  return zipSync(all, { mtime: ZIP_EPOCH, level: 6 })
}

function settledPart(
  name: string,
  part: Uint8Array,
  document: ResolvedDocument,
  faces: readonly EmbeddedFace[],
): Uint8Array {
  if (name === CORE) return strToU8(coreProperties(document))
  if (name === FONT_TABLE) return strToU8(withFaces(strFromU8(part), faces))
  if (name === FONT_RELATIONS) return strToU8(withFaceRelations(strFromU8(part), faces))
  if (!name.startsWith('word/header')) return part
  return strToU8(strFromU8(part).replace(/id="PowerPlusWaterMarkObject[^"]*"/gu, 'id="PowerPlusWaterMarkObject1"'))
}

/** Title, author, language and the petition's own date (ECMA-376-2 § 11); without a date none is given, never the clock's. */
function coreProperties({ title, author, language, date }: ResolvedDocument): string {
  const time = date === null ? '' : `${date}T00:00:00Z`
  const moment = (name: string) =>
    date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:language>${escaped(language)}</dc:language><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}

function escaped(text: string): string {
  return xmlText(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
