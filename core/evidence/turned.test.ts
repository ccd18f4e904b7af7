import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { expect, it } from 'vitest'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { picturePages } from '../petition/picture-pages.ts'
import { undo } from '../undo/undo.ts'
import { addEvidence } from './add-evidence.ts'
import { drawPage } from './draw-page.ts'
import { editEvidence } from './edit-evidence.ts'
import { extractOriginal } from './extract-original.ts'
import { listEvidence } from './list-evidence.ts'
import { openPdf } from './open-pdf.ts'
import { readPending } from './read-pending.ts'
import { showPage } from './show-page.ts'

const COLORS = ['#ff0000', '#00ff00', '#0000ff', '#ffff00'] as const

/** A lying JPEG with another color in each quarter. */
async function fourColors(orientation: number): Promise<Buffer> {
  const quarter = (background: string) => ({ create: { width: 160, height: 80, channels: 3 as const, background } })
  const parts = COLORS.map((color, i) => ({ input: quarter(color), left: (i % 2) * 160, top: Math.floor(i / 2) * 80 }))
  const whole = sharp({ create: { width: 320, height: 160, channels: 3, background: 'white' } }).composite(parts)
  return await whole.withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()
}

/** Size, and which of the colors stands in the middle of each quarter. */
async function quartersOf(picture: Sharp) {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colors = [0, 1, 2, 3].map((i) => {
    const x = Math.floor(info.width * (i % 2 === 0 ? 0.25 : 0.75))
    const y = Math.floor(info.height * (i < 2 ? 0.25 : 0.75))
    const at = (y * info.width + x) * info.channels
    return [0, 1, 2].map((c) => ((data[at + c] ?? 0) > 127 ? 1 : 0)).join('')
  })
  return { lying: info.width > info.height, colors }
}

/** The picture on the first page of a PDF, without the white around it. */
async function onPage(pdf: Uint8Array) {
  const opened = await openPdf(pdf, (open) => drawPage(open, 1, { dpi: 72 }))
  if (opened.kind !== 'open' || !opened.value) throw new Error('the page is drawn')
  const { rgb, width, height } = opened.value
  const png = await sharp(Buffer.from(rgb), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
  return await quartersOf(sharp(await sharp(png).trim({ background: 'white', threshold: 40 }).png().toBuffer()))
}

it('stands on its page as it was turned, whatever turn its file asks for', async () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const bytes = await fourColors(orientation)
    for (const turn of [0, 90, 180, 270] as const) {
      const upright = await sharp(bytes).rotate().png().toBuffer()
      const wanted = await quartersOf(sharp(await sharp(upright).rotate(turn).png().toBuffer()))
      const name = `orientation ${String(orientation)}, turned by ${String(turn)}`
      expect(await onPage(await picturePages(bytes, 'image/jpeg', { turn })), name).toEqual(wanted)
    }
  }
})

it('is black where a region of it is withheld, however it was turned', async () => {
  const bytes = await fourColors(6)
  const hidden = [{ page: 1, region: { x: 0, y: 0, width: 0.5, height: 0.5 } }]
  for (const turn of [0, 90, 180, 270] as const) {
    const upright = await sharp(bytes).rotate().png().toBuffer()
    const { colors } = await quartersOf(sharp(upright))
    const places = await quartersOf(sharp(await sharp(upright).rotate(turn).png().toBuffer()))
    const wanted = places.colors.map((color) => (color === colors[0] ? '000' : color))
    const shown = await onPage(await picturePages(bytes, 'image/jpeg', { turn, hidden }))
    expect(shown, `turned by ${String(turn)}`).toEqual({ ...places, colors: wanted })
  }
})

it('is kept, shown, undone, and leaves the original as it came', async () => {
  const { app, folder } = await tempCase()
  const bytes = await fourColors(1)
  await addEvidence(app, { paths: await writeFiles(folder, { 'carton.jpg': bytes }) })
  await readPending(app)
  const [item] = listEvidence(app)
  if (!item) throw new Error('the picture is in')
  const turned = editEvidence(app, { id: item.id, edit: { turn: 90 } })
  expect(turned).toMatchObject({ turn: 90, sha256: item.sha256 })
  const upright = await showPage(app, { id: item.id, page: 1, width: 200 })
  const shown = await showPage(app, { id: item.id, page: 1, width: 200, turn: turned.turn })
  expect([shown.width, shown.height]).toEqual([upright.height, upright.width])
  const wanted = await quartersOf(sharp(await sharp(upright.png).rotate(90).png().toBuffer()))
  expect(await quartersOf(sharp(shown.png))).toEqual(wanted)
  const out = join(folder, 'out.jpg')
  await extractOriginal(app, { id: item.id, out })
  expect(bytes.equals(await readFile(out))).toBe(true)
  undo(app)
  expect(listEvidence(app)).toMatchObject([{ turn: 0 }])
})
