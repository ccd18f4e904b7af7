import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { drawPage } from '../../core/evidence/draw-page.ts'
import { openPdf } from '../../core/evidence/open-pdf.ts'
import { warmTypesetter } from '../../core/petition/typesetter.ts'

/** How a page got onto its scan: resolution (dpi), how far it lies askew (degrees), blur (sigma), noise (sigma, of 255), how faint its ink is (0 black to 255), quarters it is turned by. */
export interface Scan {
  readonly dpi?: number
  readonly askew?: number
  readonly blur?: number
  readonly noise?: number
  readonly ink?: number
  readonly turned?: 0 | 1 | 2 | 3
}

const FONTS = '("Libertinus Serif", "Noto Serif SC", "Noto Serif KR", "Scheherazade New")'

/** A page set by the app's own typesetter and looked at as a scanner would: a picture (PNG) of it, a little askew and noisy. */
export async function scannedPage(text: string, scan: Scan = {}): Promise<Buffer> {
  const { dpi = 300, askew = 0.6, blur = 0.5, noise = 6, ink = 0, turned = 0 } = scan
  const script = /\p{Script=Arabic}/u.test(text) ? '#set text(dir: rtl, lang: "ug")\n' : ''
  const main = `#set document(date: none)
#set page(width: 13cm, height: 9cm, margin: 1.5cm)
#set par(leading: 1em)
#set text(font: ${FONTS}, size: 12pt, fill: luma(${String(ink)}))
${script}${text}`
  const { pdf } = (await warmTypesetter()).pdf({ main, files: [] })
  const opened = await openPdf(pdf, (open) => drawPage(open, 1, { dpi }))
  if (opened.kind !== 'open' || !opened.value) throw new Error('the page was drawn')
  const { rgb, width, height } = opened.value
  const flat = sharp(rgb, { raw: { width, height, channels: 3 } }).greyscale()
  const lying = await sharp(await flat.rotate(askew, { background: '#fff' }).toColourspace('b-w').png().toBuffer())
    .blur(Math.max(0.3, blur))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const noisy = lying.data.map((shade, i) => Math.max(0, Math.min(255, shade + noise * grain(i))))
  const { width: w, height: h, channels } = lying.info
  const raw = { width: w, height: h, channels }
  return await sharp(noisy, { raw })
    .rotate(turned * 90)
    .png()
    .toBuffer()
}

/** Noise between about -1 and 1 that is the same at each run. */
function grain(i: number): number {
  const x = Math.sin(i * 12.9898) * 43758.5453
  return (x - Math.floor(x)) * 2 - 1
}

/** A PDF of pictures alone, each filling a page as a scanner's PDF does: no text in it. */
export async function scannedPdf(pages: readonly Buffer[], dpi = 300): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (const png of pages) {
    const image = await pdf.embedPng(new Uint8Array(png))
    const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi]
    pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  }
  return await pdf.save()
}
