import { randomBytes } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { EvidenceId } from '../../domain/ids.ts'
import type { App } from '../../core/app.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { plainPdf } from './sample-pdfs.ts'
import { writeFiles } from './temp-case.ts'

/** Five exhibits of a few pages and some 120 kB each, each cited at its second page. */
export async function addReports(app: App, folder: string): Promise<void> {
  const files: Record<string, Uint8Array> = {}
  for (const n of [1, 2, 3, 4, 5]) files[`report-${String(n)}.pdf`] = await scannedPdf(`Report ${String(n)}`, n + 1)
  const added = await addEvidence(app, { paths: await writeFiles(folder, files) })
  addFacts(
    app,
    added.map(({ id }, i) => {
      const pinpoints = [{ evidenceId: EvidenceId.parse(id), page: 2 }]
      return { statement: `What report ${String(i + 1)} shows of the dormitory.`, pinpoints }
    }),
  )
}

/** Two of these exhibits a file. */
export const TWO_EACH = 330_000

/** Pages with words, and bytes that no coder makes smaller on the first. */
async function scannedPdf(name: string, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await plainPdf(name, pages))
  const noise = randomBytes(200 * 200 * 3)
  const raw = { width: 200, height: 200, channels: 3 as const }
  const picture = await pdf.embedPng(new Uint8Array(await sharp(noise, { raw }).png().toBuffer()))
  pdf.getPage(0).drawImage(picture, { x: 72, y: 72, width: 200, height: 200 })
  return pdf.save()
}
