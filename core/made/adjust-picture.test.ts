import sharp from 'sharp'
import { expect, it } from 'vitest'
import { ComparedPicture } from '../../domain/comparison.ts'
import { pageImage } from '../evidence/page-image.ts'
import { adjustPicture } from './adjust-picture.ts'

/** Red, with its upper quarter blue. */
async function flag(): Promise<Buffer> {
  const band = { create: { width: 120, height: 60, channels: 3, background: 'blue' } } as const
  const field = { create: { width: 120, height: 240, channels: 3, background: 'red' } } as const
  return await sharp(field)
    .composite([{ input: band, left: 0, top: 0 }])
    .png()
    .toBuffer()
}

const CROP = { x: 0, y: 0, width: 1, height: 0.25 }

async function lookOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const blue = Array.from({ length: data.length / 3 }, (_, i) => (data[i * 3 + 2] ?? 0) > 200).filter(Boolean).length
  return { size: [info.width, info.height], blue: blue / (info.width * info.height) }
}

it.each([
  [0, [120, 60]],
  [90, [60, 120]],
  [180, [120, 60]],
] as const)('a part is cut from the upright picture, then turned by %s', async (turn, size) => {
  const bytes = await flag()
  const as = ComparedPicture.parse({ evidenceId: '019b0000-0000-7000-8000-000000000001', crop: CROP, turn })
  const { shown } = await adjustPicture(bytes, 'image/png', as)
  expect(await lookOf(shown.bytes)).toEqual({ size, blue: 1 })
  const context = {} as Parameters<typeof pageImage>[1]
  const { png } = await pageImage({ bytes, mediaType: 'image/png', page: 1, width: 120, turn, crop: CROP }, context)
  expect(await lookOf(png)).toEqual({ size, blue: 1 })
})
