import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { plainPdf, reworked } from '../support/sample-pdfs.ts'

/** What the press report of the sample says; tests quote from it. */
export const QUOTE = 'The auditor interviewed ten of forty-nine workers'
const REPORT = [
  'Inspectors shown one building of a larger compound',
  '',
  'The audit team was shown the sewing and packing areas of Building 2. The compound has',
  'several other buildings, which stayed closed that day.',
  '',
  `${QUOTE} and copied their identity cards. Most`,
  'of the copies can not be read.',
  '',
  'A manager said that the workers may not leave the compound without an escort, and that',
  'their passports are kept in the office. Overtime in the weeks before the visit reached',
  'eighteen hours a day, according to two people who had worked there.',
]

/** Writes a small folder of evidence about an invented factory; returns its absolute paths by name. */
export async function sampleEvidence(
  folder: string,
): Promise<Readonly<Record<'report' | 'photo' | 'statement' | 'shipments' | 'locked', string>>> {
  const place = join(folder, 'evidence')
  mkdirSync(place)
  const paths = {
    report: join(place, 'rivermouth-audit-report.pdf'),
    photo: join(place, 'packing-hall.png'),
    statement: join(place, 'statement-w-03-ko.txt'),
    shipments: join(place, 'shipments.csv'),
    locked: join(place, 'payroll-locked.pdf'),
  }
  writeFileSync(paths.report, await report())
  writeFileSync(paths.photo, await photo())
  writeFileSync(
    paths.statement,
    '강구 공장 노동자 진술서\n\n여권은 사무실에 보관되어 있었다. 공장 밖으로 나갈 수 없었다.\n',
  )
  writeFileSync(
    paths.shipments,
    'bill of lading,arrived,shipper,consignee\nRVM0001,2026-05-04,Rivermouth Garment,Harbor Apparel\n',
  )
  writeFileSync(paths.locked, await reworked(await plainPdf('Payroll', 2), '--encrypt', 'user', 'owner', '256', '--'))
  return paths
}

async function report(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const [serif, bold] = [
    await pdf.embedFont(StandardFonts.TimesRoman),
    await pdf.embedFont(StandardFonts.TimesRomanBold),
  ]
  for (const [number, title] of ['Facility and workers', 'Annex C, identity cards'].entries()) {
    const page = pdf.addPage([612, 792])
    page.drawText('Rivermouth Garment Factory, audit of 3 November 2025', { x: 72, y: 730, size: 10, font: serif })
    page.drawText(title, { x: 72, y: 690, size: 18, font: bold })
    const lines = number === 0 ? REPORT : ['Copies of ten identity cards follow. They can not be read.']
    lines.forEach((line, i) => page.drawText(line, { x: 72, y: 655 - i * 18, size: 11.5, font: serif }))
    page.drawText(String(number + 1), { x: 303, y: 40, size: 10, font: serif })
  }
  return pdf.save()
}

/** A hall with stacks of cartons, drawn: no real picture is needed to cite a region of one. */
async function photo(): Promise<Buffer> {
  const cartons = Array.from({ length: 18 }, (_, i) => {
    const [x, y] = [160 + (i % 6) * 150, 480 - Math.floor(i / 6) * 108]
    return `<rect x="${x}" y="${y}" width="140" height="100" fill="#b98d55" stroke="#6d4f2a" stroke-width="3"/><text x="${x + 20}" y="${y + 60}" font-size="20" fill="#3b2a14">PPE-${i + 1}</text>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#aeb7b9"/><rect y="580" width="1200" height="220" fill="#7e8582"/>${cartons.join('')}<text x="900" y="770" font-size="30" fill="#f2a33a">2025-11-03 14:07</text></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
