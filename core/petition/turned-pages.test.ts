import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import type { QuarterTurn } from '../../domain/evidence.ts'
import { encrypted, turnedPdf } from '../../tests/support/sample-pdfs.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { drawPage } from '../evidence/draw-page.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { arrangeExhibit } from '../exhibits/arrange-exhibit.ts'
import { makeContactSheet } from '../made/make-sheet.ts'
import { impliedProtection } from '../protection/implied-protection.ts'
import { protectName } from '../protection/protect-name.ts'
import { redactEvidence } from '../protection/redact-evidence.ts'
import { buildPetition } from './build-petition.ts'
import { exhibitPdf, publicExhibitPdf } from './exhibit-pdf.ts'
import { rulesFor } from './public/page-rules.ts'

const template = 'wro-12-42'
const TURNS = [90, 180, 270] as const

/** A page lying on its side would be read so; a name stands in its upper left, a seal in its lower right. */
async function roster(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([600, 400])
  page.drawText('Nilo Solis, night shift', { x: 60, y: 340, size: 20, font })
  page.drawText('Bunk 14, east hall', { x: 60, y: 200, size: 20, font })
  page.drawRectangle({ x: 420, y: 40, width: 120, height: 80 })
  return pdf.save()
}

/** A page small, as grey points, without its turn or turned by so much. */
async function greys(pdf: Uint8Array, page: number, turn: QuarterTurn) {
  const opened = await openPdf(pdf, (open) => drawPage(open, page, { dpi: 36 }))
  if (opened.kind !== 'open' || !opened.value) throw new Error('the page is drawn')
  const { rgb, width, height } = opened.value
  const raw = { width, height, channels: 3 as const }
  return await sharp(rgb, { raw }).rotate(turn).blur(2).greyscale().raw().toBuffer({ resolveWithObject: true })
}

function alike(one: Awaited<ReturnType<typeof greys>>, other: Awaited<ReturnType<typeof greys>>) {
  expect([one.info.width, one.info.height]).toEqual([other.info.width, other.info.height])
  const off = one.data.reduce((sum, value, i) => sum + Math.abs(value - (other.data[i] ?? 0)), 0) / one.data.length
  expect(off).toBeLessThan(3)
}

it('a PDF is bound as it was turned, copied or drawn, each page by as much', async () => {
  const { app, folder } = await tempCase()
  const own = await turnedPdf()
  const files = { 'copied.pdf': own, 'drawn.pdf': await encrypted(own, '') }
  const ids = (await addEvidence(app, { paths: await writeFiles(folder, files) })).map(({ id }) => id ?? '')
  for (const [i, id] of ids.entries())
    for (const turn of i === 0 ? TURNS : ([90] as const)) {
      const item = editEvidence(app, { id, edit: { turn } })
      const bound = await exhibitPdf(app, item, null)
      for (const page of [1, 2, 4]) alike(await greys(bound, page, 0), await greys(own, page, turn))
    }
  const back = editEvidence(app, { id: ids[0] ?? '', edit: { turn: 0 } })
  expect(Buffer.from(await exhibitPdf(app, back, null)).equals(own)).toBe(true)
})

it('what is withheld of a turned PDF is in no public page of it, and black where it then stands', async () => {
  const { app, folder } = await tempCase()
  const [added] = await addEvidence(app, { paths: await writeFiles(folder, { 'roster.pdf': await roster() }) })
  const evidenceId = EvidenceId.parse(added?.id)
  protectName(app, { name: 'Nilo Solis', alias: 'Worker 1', variants: [], reason: 'personal' })
  const region = { x: 0.08, y: 0.4, width: 0.4, height: 0.15 }
  redactEvidence(app, { evidenceId, page: 1, region, reason: 'personal' })
  const rules = rulesFor(impliedProtection(app.database.read), evidenceId)
  const shown = async (turn: QuarterTurn) =>
    (await publicExhibitPdf(app, editEvidence(app, { id: evidenceId, edit: { turn } }), rules)).pdf
  const lying = await shown(0)
  for (const turn of [270, 180, 90] as const) alike(await greys(await shown(turn), 1, 0), await greys(lying, 1, turn))
  arrangeExhibit(app, { template, evidenceId, edit: { included: true } })
  const out = join(folder, 'out')
  // The verifier looks for black where the region then stands.
  expect(await buildPetition(app, { template, out, final: false, version: 'public' })).toMatchObject({ leaks: [] })
  const written = await readFile(join(out, 'petition.pdf'))
  const words = (await readPdf(written)).pages.map(({ squeezed }) => squeezed).join('')
  expect(words).not.toContain('Nilo')
  expect(words).not.toContain('Bunk')
  expect(words).toContain('nightshift')
  expect(words).toContain('Turnedby90°clockwisetoberead;theoriginalisasreceived.')
}, 120_000)

it('a contact sheet shows a turned item turned', async () => {
  const { app, folder } = await tempCase()
  const half = { create: { width: 300, height: 300, channels: 3 as const, background: '#000000' } }
  const white = { create: { width: 600, height: 300, channels: 3 as const, background: '#ffffff' } }
  const lying = await sharp(white)
    .composite([{ input: half, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const [added] = await addEvidence(app, { paths: await writeFiles(folder, { 'half.png': lying }) })
  const id = EvidenceId.parse(added?.id)
  editEvidence(app, { id, edit: { turn: 90 } })
  const sheet = await makeContactSheet(app, { title: 'Halves', pictures: [{ evidenceId: id }] })
  const pdf = await exhibitPdf(app, existingEvidence(app, sheet.id), null)
  const { data, info } = await greys(pdf, 1, 0)
  const dark = [...data.keys()].filter((i) => (data[i] ?? 255) < 60)
  const rows = new Set(dark.map((i) => Math.floor(i / info.width)))
  const columns = new Set(dark.map((i) => i % info.width))
  // The black half lies above the white one: as wide as the picture, as high as half of it.
  expect(columns.size / rows.size).toBeGreaterThan(0.8)
  expect(dark.length).toBeGreaterThan(200)
})
