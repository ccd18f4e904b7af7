import { expect, test } from 'vitest'
import { fontFiles, readFonts } from './fonts.ts'

test('every face of the look is in its package and is a TrueType font', async () => {
  const fonts = await readFonts()
  expect(fonts).toHaveLength(fontFiles().length)
  for (const font of fonts) expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0])
})

test('no two faces would share a file beside the bundle', () => {
  const names = fontFiles().map(({ file }) => file)
  expect(new Set(names).size).toBe(names.length)
})
