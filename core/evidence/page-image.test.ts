import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encrypted, plainPdf, turnedPdf } from '../../tests/support/sample-pdfs.ts'
import { pageImage } from './page-image.ts'

const context = {
  pull: () => Promise.resolve(new Uint8Array()),
  push: () => Promise.resolve(),
  progress: () => undefined,
}

const draw = (bytes: Uint8Array, mediaType: string, page: number, width = 300) =>
  pageImage({ bytes, mediaType, page, width }, context)

/** Share of pixels darker than mid grey. */
async function ink(png: Uint8Array): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.filter((value) => value < 200).length / data.length
}

test('a page of a PDF is drawn at the width asked for, as it is shown', async () => {
  const page = await draw(await plainPdf('A', 2), 'application/pdf', 2, 306)
  expect([page.width, page.height]).toEqual([306, 396])
  expect(await ink(page.png)).toBeGreaterThan(0.002)
  const turned = await draw(await turnedPdf(), 'application/pdf', 2, 700)
  expect([turned.width, turned.height]).toEqual([700, 500])
})

test('a picture is turned as its camera was held', async () => {
  const jpeg = await sharp({ create: { width: 400, height: 200, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const page = await draw(jpeg, 'image/jpeg', 1, 100)
  expect([page.width, page.height]).toEqual([100, 200])
})

test('what has no page says why', async () => {
  const pdf = await plainPdf('A', 1)
  const refusal = { name: 'AppError', code: 'cannot-show-page' }
  await expect(draw(pdf, 'application/pdf', 2)).rejects.toMatchObject(refusal)
  await expect(draw(await encrypted(pdf, 'x'), 'application/pdf', 1)).rejects.toMatchObject(refusal)
  await expect(draw(pdf.slice(0, 20), 'application/pdf', 1)).rejects.toMatchObject(refusal)
  await expect(draw(new TextEncoder().encode('words'), 'text/plain', 1)).rejects.toMatchObject(refusal)
  const huge = '<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"/>'
  await expect(draw(new TextEncoder().encode(huge), 'image/svg+xml', 1)).rejects.toMatchObject(refusal)
})
