import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib'
import { boxNumbers, type Box } from './page-box.ts'

const FILTERS = ['Filter', 'DecodeParms'].map((key) => PDFName.of(key))

/**
 * A page's content as one form (ISO 32000-1 § 8.10), clipped to what was shown of the page: whatever state the content
 * leaves behind stays inside, and what the crop box hid stays hidden when the page grows. Null for a page without content.
 */
export function pageAsForm(context: PDFContext, page: PDFDict, box: Box): PDFRef | null {
  const streams = contentStreams(page.lookup(PDFName.of('Contents')))
  const [only] = streams
  if (only === undefined) return null
  const kept = streams.length === 1 ? encodedAsIs(only) : null
  const form = kept ? PDFRawStream.of(kept, only.getContents()) : context.flateStream(joined(streams))
  form.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
  form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  form.dict.set(PDFName.of('BBox'), context.obj(boxNumbers(box)))
  form.dict.set(PDFName.of('Resources'), page.get(PDFName.of('Resources')) ?? context.obj({}))
  return context.register(form)
}

function contentStreams(contents: PDFObject | undefined): readonly PDFStream[] {
  if (contents instanceof PDFStream) return [contents]
  if (!(contents instanceof PDFArray)) return []
  return contents.asArray().flatMap((_, i) => {
    const part = contents.lookup(i)
    return part instanceof PDFStream ? [part] : []
  })
}

/** A new dictionary with the stream's filters, so that its bytes can be used as they are. */
function encodedAsIs(stream: PDFStream): PDFDict {
  const dict = PDFDict.withContext(stream.dict.context)
  for (const key of FILTERS) {
    const value = stream.dict.get(key)
    if (value !== undefined) dict.set(key, value)
  }
  return dict
}

/** The parts of a content, which may break between any two tokens, as one (ISO 32000-1 § 7.8.2). */
function joined(streams: readonly PDFStream[]): Uint8Array {
  const parts = streams.map(decoded)
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    whole[at + part.length] = 0x0a
    at += part.length + 1
  }
  return whole
}

/** pdf-lib undoes filters but not predictors, which no writer uses for content; such a page is refused rather than garbled. */
function decoded(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents()
  if (stream.dict.lookup(PDFName.of('DecodeParms')) instanceof PDFDict)
    throw new Error('a page’s content is packed unusually')
  return decodePDFRawStream(stream).decode()
}
