import { inflateSync } from 'node:zlib'
import { PDFName, type PDFStream } from 'pdf-lib'
import sharp from 'sharp'
import { loadPdf } from '../../document/exhibits/load-pdf.ts'
import { prepareExhibit } from '../../document/exhibits/prepare-exhibit.ts'
import { rehearse } from '../../document/exhibits/rehearse.ts'
import { bareJpeg } from './bare-jpeg.ts'
import { runQpdf } from './qpdf.ts'
import { samePages } from './same-pages.ts'

/** Unpacked, no stream of a real page is larger. */
const UNPACKED = 1024 * 1024 * 1024

/**
 * Whether a PDF of `pages` pages can be copied page by page into another and leave it sound; `damaged` if its structure
 * or a stream of its pages is broken. Two readers must agree on what the pages are, and qpdf must find nothing to say of
 * the file as it would be bound.
 */
export async function copiesSafely(bytes: Uint8Array, pages: number): Promise<'yes' | 'no' | 'damaged'> {
  const rewritten = await runQpdf(bytes, ['--object-streams=disable', '--stream-data=preserve', '/in.pdf', '/out.pdf'])
  if (rewritten.exit !== 0 || !rewritten.output) return 'damaged'
  if (!(await readersAgree(bytes, rewritten.output, pages))) return 'no'
  return (await bindsSoundly(bytes)) ? 'yes' : 'damaged'
}

async function readersAgree(bytes: Uint8Array, rewritten: Uint8Array, pages: number): Promise<boolean> {
  try {
    const [asIs, byTable] = [await loadPdf(bytes), await loadPdf(rewritten)]
    await prepareExhibit(bytes)
    return asIs.pages.length === pages && samePages(asIs, byTable)
  } catch {
    return false
  }
}

/** Binds the pages alone and has qpdf check that. Most streams are unpacked here instead, faster and less forgiving. */
async function bindsSoundly(bytes: Uint8Array): Promise<boolean> {
  const pieces: Uint8Array[] = []
  const pictures: Uint8Array[] = []
  try {
    await rehearse(
      await prepareExhibit(bytes),
      (stream) => checkedHere(stream, pictures),
      (piece) => Promise.resolve(void pieces.push(piece)),
    )
    for (const picture of pictures) await startsSoundly(picture)
  } catch {
    return false
  }
  const { exit } = await runQpdf(Buffer.concat(pieces), ['--check', '/in.pdf'])
  return exit === 0
}

/** The stream's bytes, for qpdf to check; or null once it was checked here. Throws if it can't be unpacked. */
function checkedHere(stream: PDFStream, pictures: Uint8Array[]): Uint8Array | null {
  const packed = stream.getContents()
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const name = filter instanceof PDFName ? filter.decodeText() : ''
  if (name === 'DCTDecode') {
    pictures.push(packed)
    return null
  }
  if (name !== 'FlateDecode') return packed
  inflateSync(packed, { maxOutputLength: UNPACKED })
  return null
}

/** Decodes a JPEG's first rows, which reads all its tables, and looks for its end: damage between spoils the picture but not the file. */
async function startsSoundly(jpeg: Uint8Array): Promise<void> {
  if (bareJpeg(jpeg) === null) throw new Error('a picture is cut off')
  const picture = sharp(jpeg, { failOn: 'none', limitInputPixels: false })
  const { width, height } = await picture.metadata()
  await picture
    .extract({ left: 0, top: 0, width, height: Math.min(height, 8) })
    .raw()
    .toBuffer()
}
