import { PDFDocument, StandardFonts, degrees, rgb } from 'pdf-lib'
import { runQpdf } from '../../core/evidence/qpdf.ts'

/** A PDF of `pages` pages, each saying "NAME page N" and a sentence of its own. */
export async function plainPdf(name: string, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (let page = 1; page <= pages; page++) {
    const sheet = pdf.addPage([612, 792])
    sheet.drawText(`${name} page ${String(page)}`, { x: 72, y: 700, size: 18, font })
    sheet.drawText('Passports were kept by the management for the whole period.', { x: 72, y: 660, size: 11, font })
    sheet.drawRectangle({ x: 10, y: 10, width: 592, height: 772, borderWidth: 1, borderColor: rgb(0.7, 0, 0) })
  }
  pdf.setTitle(`About ${name}`)
  pdf.setLanguage('en-US')
  return pdf.save()
}

/** A PDF whose four pages are turned by 0, 90, 180 and 270 degrees; each reads upright when shown. */
export async function turnedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const turn of [0, 90, 180, 270]) {
    const sheet = pdf.addPage([500, 700])
    sheet.setRotation(degrees(turn))
    sheet.drawText(`turned by ${String(turn)}`, { x: 250, y: 350, size: 24, font, rotate: degrees(turn) })
  }
  return pdf.save()
}

/** A page cropped to its middle, with words inside the crop and words that the crop hides. */
export async function croppedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const sheet = pdf.addPage([612, 792])
  sheet.setCropBox(100, 200, 400, 400)
  sheet.drawText('inside the crop', { x: 200, y: 400, size: 24, font })
  sheet.drawText('hidden by the crop', { x: 200, y: 181, size: 24, font })
  return pdf.save()
}

/** A filled form with a script that runs on opening, a launch button and an attached file. */
export async function formPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const sheet = pdf.addPage([612, 792])
  const field = pdf.getForm().createTextField('name')
  field.setText('Filled in by hand')
  field.addToPage(sheet, { x: 100, y: 600, width: 300, height: 30 })
  pdf.addJavaScript('open', 'app.alert("opened")')
  await pdf.attach(new TextEncoder().encode('attached words'), 'inside.txt')
  return pdf.save()
}

/** What qpdf makes of a PDF; `args` stand before the names of the files. Throws if qpdf refuses. */
export async function reworked(pdf: Uint8Array, ...args: readonly string[]): Promise<Uint8Array> {
  const { output, complaints } = await runQpdf(pdf, [...args, '/in.pdf', '/out.pdf'])
  if (!output) throw new Error(`qpdf refused: ${complaints}`)
  return output
}

/** Encrypted with a user password: '' opens without asking. */
export const encrypted = (pdf: Uint8Array, password: string): Promise<Uint8Array> =>
  reworked(pdf, '--encrypt', password, 'owner', '256', '--')

/** The first `share` of a file's bytes. */
export const truncated = (pdf: Uint8Array, share: number): Uint8Array => pdf.slice(0, Math.floor(pdf.length * share))

/** A PDF whose cross-reference table points to the wrong places. */
export function brokenTable(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  return Uint8Array.from(
    Buffer.from(
      text.replace(/(\d{10}) 00000 n/g, (_, at: string) => `${String(Number(at) + 7).padStart(10, '0')} 00000 n`),
      'latin1',
    ),
  )
}

/** A PDF with bytes in the middle of its `nth` stream (from 0) turned over. */
export function brokenStream(pdf: Uint8Array, nth: number): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const starts = [...text.matchAll(/>>\s*stream\r?\n/g)].map((match) => match.index + match[0].length)
  const start = starts[nth]
  if (start === undefined) throw new Error(`The PDF has only ${String(starts.length)} streams`)
  const copy = Uint8Array.from(pdf)
  const middle = Math.floor((start + text.indexOf('endstream', start)) / 2)
  for (let at = middle - 4; at < middle + 4; at++) copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
