import { createCipheriv } from 'node:crypto'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { warmTypesetter } from '../../core/petition/typesetter.ts'
import { exhibitIndex, p } from '../../document/build.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { EvidenceId } from '../../domain/ids.ts'

export const FILES = 200
export const PAGES = 15

/** Writes 200 reports of fifteen pages, some 470 MB in all; returns their paths. */
export async function writeExhibits(folder: string): Promise<readonly string[]> {
  mkdirSync(folder)
  const paths: string[] = []
  const picture = await photograph()
  for (let file = 1; file <= FILES; file++) {
    const path = join(folder, `exhibit-${String(file).padStart(3, '0')}.pdf`)
    writeFileSync(path, await report(file, picture))
    paths.push(path)
  }
  return paths
}

async function report(file: number, photograph: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (let page = 1; page <= PAGES; page++) {
    const sheet = pdf.addPage([612, 792])
    const image = await pdf.embedJpg(photograph.slice())
    sheet.drawImage(image, { x: 72, y: 420, width: 468, height: 300 })
    for (let line = 0; line < 20; line++) {
      const text = `Report ${file}, page ${page}, line ${line}: what was seen there, and by whom.`
      sheet.drawText(text, { x: 72, y: 400 - line * 16, size: 11, font })
    }
  }
  return await pdf.save()
}

/** A JPEG of some 150 kB that no coder makes smaller: every page of an exhibit carries one, as scanned and printed reports do. */
function photograph(): Promise<Uint8Array> {
  const [width, height] = [480, 320]
  const noise = createCipheriv('aes-256-ctr', Buffer.alloc(32), Buffer.alloc(16)).update(
    Buffer.alloc(width * height * 3),
  )
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 94 })
    .toBuffer()
}

/** Sets a petition that cites every report, with its covers, and writes down what the binder is told. */
export async function writePetition(folder: string, files: readonly string[]): Promise<void> {
  const document = resolveDocument(
    {
      ...{ title: 'Petition', shortTitle: 'Petition', language: 'en-US', version: 'Measured', author: 'Bench' },
      ...{ watermark: null, banner: null, date: '2026-11-04', authorities: [] },
      blocks: [
        exhibitIndex(),
        ...ids.map((evidenceId) => p('The report says so. ', { kind: 'cite', evidenceId, page: 2, quote: null })),
      ],
    },
    ids.map((evidenceId, n) => ({
      ...{ evidenceId, title: `Report ${n + 1}`, pages: PAGES, what: 'Audit report', purpose: 'Shows production.' },
      ...{ supports: [], source: 'Bench', date: '2026', language: 'English', sha256: '0'.repeat(64) },
      ...{ bytes: statSync(files[n] ?? '').size, originalName: `${n}.pdf`, remark: null, locate: (page) => page },
    })),
    '0'.repeat(64),
  )
  const typesetter = await warmTypesetter()
  const { exhibits, title, author, language, date, banner, watermark, bates } = document
  const covers = renderCovers(exhibits, document)
  writeFileSync(join(folder, 'petition.pdf'), typesetter.pdf({ main: renderTypst(document), files: [] }).pdf)
  writeFileSync(join(folder, 'covers.pdf'), typesetter.pdf({ main: covers, files: [] }).pdf)
  writeFileSync(
    join(folder, 'input.json'),
    JSON.stringify({ exhibits, title, author, language, date, banner, watermark, bates }),
  )
}

const ids = Array.from({ length: FILES }, (_, n) =>
  EvidenceId.parse(`019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`),
)
