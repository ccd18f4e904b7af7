import { isAscii } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
  type PDFContext,
  PDFHexString,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { plainContent } from './plain-content.ts'
import { plainJpeg, plainJpeg2000 } from './plain-picture.ts'

/** Keys that tell of something else than what is drawn: history, descriptions, files beside it, tags, layers. */
const DROPPED = [
  ...['Metadata', 'PieceInfo', 'AF', 'LastModified', 'OPI', 'Thumb', 'Alternates', 'Ref', 'Measure', 'PtData'],
  ...[
    'StructParent',
    'StructParents',
    'Properties',
    'OC',
    'ActualText',
    'Alt',
    'Name',
    'Annots',
    'AA',
    'JS',
    'SeparationInfo',
  ],
].map((key) => PDFName.of(key))

const key = (name: string) => PDFName.of(name)
const PACKING = ['Filter', 'DecodeParms', 'Length'].map(key)

/**
 * Takes out of every object of a PDF's pages what is not drawn, in place: descriptions, marks and comments of content,
 * what pictures carry of camera, place and author. Throws for what can't be read to be cleaned.
 */
export function cleanContext(context: PDFContext): void {
  const glyphs = glyphStreams(context)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    cleanDicts(object)
    if (object instanceof PDFStream) context.assign(ref, cleanStream(context, object, glyphs.has(ref)))
  }
}

function cleanDicts(object: PDFObject): void {
  if (object instanceof PDFStream) return cleanDicts(object.dict)
  if (object instanceof PDFArray) return object.asArray().forEach(cleanDicts)
  if (!(object instanceof PDFDict)) return
  for (const dropped of DROPPED) object.delete(dropped)
  for (const value of object.values()) cleanDicts(value)
}

/** Glyphs that are drawn by content of their own (Type 3 fonts, § 9.6.5); nothing in them says so. */
function glyphStreams(context: PDFContext): ReadonlySet<PDFObject> {
  return new Set(
    context.enumerateIndirectObjects().flatMap(([, object]) => {
      const glyphs = object instanceof PDFDict ? object.lookup(key('CharProcs')) : undefined
      return glyphs instanceof PDFDict ? glyphs.values() : []
    }),
  )
}

function cleanStream(context: PDFContext, stream: PDFStream, isGlyph: boolean): PDFStream {
  const { dict } = stream
  const isContent = isGlyph || dict.get(key('Subtype')) === key('Form') || dict.has(key('PatternType'))
  if (isContent && !dict.has(key('ShadingType'))) {
    const content = unpacked(stream)
    const plain = plainContent(content)
    return plain === content && isPackedWhole(stream) ? stream : packed(context, stream, plain)
  }
  const [filter, ...more] = filtersOf(stream)
  const plain = filter === 'DCTDecode' ? plainJpeg : filter === 'JPXDecode' ? plainJpeg2000 : null
  if (plain === null) {
    if (more.some((name) => name === 'DCTDecode' || name === 'JPXDecode')) throw new Error('a picture is packed twice')
    return stream
  }
  const bytes = plain(stream.getContents())
  if (bytes === null) throw new Error('a picture is not sound')
  return PDFRawStream.of(dict, bytes)
}

/** The names of a stream's filters, in the order they are undone. */
export function filtersOf(stream: PDFStream): readonly string[] {
  const filter = stream.dict.lookup(key('Filter'))
  const names = filter instanceof PDFArray ? filter.asArray().map((_, i) => filter.lookup(i)) : [filter]
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []))
}

function unpacked(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  if (stream.dict.lookup(key('DecodeParms')) instanceof PDFDict) throw new Error('content is packed unusually')
  return unpackedStream(stream)
}

/** Whether a stream's bytes are what unpacks and nothing behind it, where anything could stand. */
function isPackedWhole(stream: PDFStream): boolean {
  if (filtersOf(stream).join() !== 'FlateDecode' || stream.dict.has(key('DecodeParms'))) return false
  const bytes = stream.getContents()
  try {
    // With `info` the engine comes along (node:zlib), which tells how many bytes it took.
    const { engine } = inflateSync(bytes, { maxOutputLength: MOST_BYTES, info: true }) as unknown as {
      readonly engine: { readonly bytesWritten: number }
    }
    return engine.bytesWritten === bytes.length
  } catch {
    return false
  }
}

/** No page's content unpacks to more; what does is built to exhaust a reader. */
const MOST_BYTES = 256 * 2 ** 20

/** pdf-lib unpacks what is broken off as well, though many times as slowly. */
function unpackedStream(stream: PDFRawStream): Uint8Array {
  const [filter, ...more] = filtersOf(stream)
  if (filter === 'FlateDecode' && more.length === 0 && !stream.dict.has(key('DecodeParms'))) {
    try {
      return inflateSync(stream.getContents(), { maxOutputLength: MOST_BYTES })
    } catch {
      return decodePDFRawStream(stream).decode()
    }
  }
  return decodePDFRawStream(stream).decode()
}

function packed(context: PDFContext, stream: PDFStream, bytes: Uint8Array): PDFStream {
  // pdf-lib's own packer takes some 30 ms to begin, whatever it packs.
  const fresh = context.stream(zlibSync(bytes), { Filter: 'FlateDecode' })
  for (const [name, value] of stream.dict.entries()) if (!PACKING.includes(name)) fresh.dict.set(name, value)
  return fresh
}

/** Whether the objects a page leads to hold a protected string: in a string, a name, or what a stream unpacks to. */
export function taintOf(context: PDFContext, holds: (text: string) => boolean): (page: PDFDict) => boolean {
  const tainted = new Set<PDFObject>()
  const named = namer()
  for (const [ref, object] of context.enumerateIndirectObjects()) if (holds(wordsOf(object, named))) tainted.add(ref)
  return (page) => tainted.size > 0 && reaches(context, page, tainted)
}

const PARENT = key('Parent')

function reaches(context: PDFContext, page: PDFDict, wanted: ReadonlySet<PDFObject>): boolean {
  const seen = new Set<PDFObject>()
  const stack: PDFObject[] = [page]
  for (let object = stack.pop(); object; object = stack.pop()) {
    if (wanted.has(object)) return true
    if (seen.has(object)) continue
    seen.add(object)
    const inner = context.lookup(object) ?? object
    if (inner instanceof PDFArray) stack.push(...inner.asArray())
    const dict = inner instanceof PDFStream ? inner.dict : inner
    if (dict instanceof PDFDict) for (const [name, value] of dict.entries()) if (name !== PARENT) stack.push(value)
  }
  return false
}

const PICTURES = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode'])

/** Reads names, each once: the same few stand in every object. */
function namer(): (name: PDFName) => string {
  const known = new Map<PDFName, string>()
  return (name) => {
    const words = known.get(name) ?? name.decodeText()
    known.set(name, words)
    return words
  }
}

/** All that an object says by itself, its strings both as bytes and as text. */
function wordsOf(object: PDFObject, named: (name: PDFName) => string): string {
  const words: string[] = []
  const add = (inner: PDFObject): void => {
    if (inner instanceof PDFStream) {
      add(inner.dict)
      if (!isPixels(inner)) words.push(...readings(unpackedOr(inner)))
    } else if (inner instanceof PDFArray) inner.asArray().forEach(add)
    else if (inner instanceof PDFDict) {
      for (const [name, value] of inner.entries()) {
        words.push(named(name))
        add(value)
      }
    } else if (inner instanceof PDFName) words.push(named(inner))
    else if (inner instanceof PDFString || inner instanceof PDFHexString) words.push(...readings(inner.asBytes()))
  }
  add(object)
  return words.join('\n\n\n')
}

const isPixels = (stream: PDFStream): boolean =>
  stream.dict.get(key('Subtype')) === key('Image') || filtersOf(stream).some((name) => PICTURES.has(name))

function unpackedOr(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream && filtersOf(stream).length > 0 ? unpackedStream(stream) : stream.getContents()
}

/** Bytes as text of one byte and of two. */
function readings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2))
  const wide = Buffer.from(even).swap16().toString('utf16le')
  return isAscii(buffer)
    ? [buffer.toString('latin1'), wide]
    : [buffer.toString('latin1'), buffer.toString('utf8'), wide]
}
