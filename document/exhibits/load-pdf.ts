import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFParser,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'
import { AppError } from '../../domain/errors.ts'

/** A page of a loaded PDF: its own dictionary with what it inherits from the page tree (ISO 32000-1 § 7.7.3.4) put in. */
export interface LoadedPage {
  readonly ref: PDFRef
  readonly dict: PDFDict
}

export interface LoadedPdf {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly pages: readonly LoadedPage[]
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((key) => PDFName.of(key))
const MOST_PAGES = 100_000

/** Reads a PDF without forgiving anything. Throws AppError `cannot-bind` where it is encrypted or not sound. */
export async function loadPdf(bytes: Uint8Array): Promise<LoadedPdf> {
  try {
    const context = await parserOf(bytes).parseDocument()
    if (context.trailerInfo.Encrypt !== undefined) throw new Error('it is encrypted')
    const streams = context.enumerateIndirectObjects().filter(isStream)
    if (streams.some(([, stream]) => pointsOutside(stream))) throw new Error('parts of it lie in other files')
    for (const [ref, stream] of streams) restoreLength(bytes, context, ref, stream)
    const catalog = context.lookup(context.trailerInfo.Root, PDFDict)
    return { context, catalog, pages: listPages(context, catalog) }
  } catch (cause) {
    throw notSound('a document', cause)
  }
}

/** A strict parser whose streams are views of the file: copying every scan of an exhibit costs more than all else. */
function parserOf(bytes: Uint8Array): PDFParser {
  const parser = PDFParser.forBytesWithOptions(bytes, Infinity, true)
  const source = parser as unknown as { readonly bytes: { slice: (from: number, to: number) => Uint8Array } }
  source.bytes.slice = (from, to) => bytes.subarray(from, to)
  return parser
}

type Indirect<T> = readonly [PDFRef, T]

const isStream = (entry: Indirect<PDFObject>): entry is [PDFRef, PDFRawStream] => entry[1] instanceof PDFRawStream

/** A stream whose bytes lie in another file (ISO 32000-1 § 7.3.8.2) would be fetched when its page is shown. */
const pointsOutside = (stream: PDFRawStream): boolean => stream.dict.has(PDFName.of('F'))

/**
 * Where a stream's length stands in an object of its own further on, the parser looks for the stream's end instead and
 * takes a last byte that looks like a line end for one; now the length is known, so the byte is given back.
 */
function restoreLength(bytes: Uint8Array, context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  const declared = stream.dict.get(PDFName.of('Length'))
  const length = declared instanceof PDFRef ? context.lookup(declared) : undefined
  if (!(length instanceof PDFNumber) || length.asNumber() === stream.contents.length) return
  const start = stream.contents.byteOffset - bytes.byteOffset
  const end = start + length.asNumber()
  const behind = String.fromCharCode(...bytes.subarray(end, end + 11))
  if (!/^\r?\n?endstream/.test(behind)) throw new Error('a stream is not as long as it says')
  context.assign(ref, PDFRawStream.of(stream.dict, bytes.subarray(start, end)))
}

/** The error of a source that can't be copied into a volume, whatever it was that failed. */
export function notSound(what: string, cause: unknown): AppError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new AppError(
    'cannot-bind',
    `The pages of ${what} can’t be copied: ${why}. Nothing was changed.`,
    'Bind it as page images instead.',
    cause,
  )
}

/** Pages in order, walked with an own stack; a node met twice means a tree that never ends. */
function listPages(context: PDFContext, catalog: PDFDict): readonly LoadedPage[] {
  const pages: LoadedPage[] = []
  const seen = new Set<PDFRef>()
  const root = catalog.get(PDFName.of('Pages'))
  const stack = [{ node: root, inherited: new Map<PDFName, ReturnType<PDFDict['get']>>() }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, inherited } = top
    if (!(node instanceof PDFRef) || seen.has(node)) throw new Error('its page tree is broken')
    seen.add(node)
    const dict = context.lookup(node, PDFDict)
    const own = new Map(inherited)
    for (const key of INHERITED) if (dict.has(key)) own.set(key, dict.get(key))
    const kids = dict.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) {
      for (const kid of kids.asArray().toReversed()) stack.push({ node: kid, inherited: own })
      continue
    }
    for (const [key, value] of own) if (value !== undefined) dict.set(key, value)
    pages.push({ ref: node, dict })
    if (pages.length > MOST_PAGES) throw new Error('it has too many pages')
  }
  if (pages.length === 0) throw new Error('it has no pages')
  return pages
}
