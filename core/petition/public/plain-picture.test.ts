import sharp from 'sharp'
import { expect, it } from 'vitest'
import { picture, withOwnData } from '../../../tests/support/secrets/secret-picture.ts'
import { Secrets } from '../../../tests/support/secrets/secret-names.ts'
import { plainJpeg, plainJpeg2000 } from './plain-picture.ts'

it('a JPEG keeps every pixel and nothing it says', async () => {
  const secrets = new Secrets()
  const own = await picture('jpeg')
  const plain = Buffer.from(plainJpeg(withOwnData(own, secrets, 'a picture')) ?? [])
  expect(secrets.planted).toHaveLength(6)
  for (const { secret, place } of secrets.planted) expect(plain.includes(secret), place).toBe(false)
  expect(plain.includes('JFIF')).toBe(false)
  const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer()
  expect((await pixels(plain)).equals(await pixels(own))).toBe(true)
  expect(plainJpeg(Buffer.from('no picture'))).toBeNull()
})

it('a JPEG 2000 loses its wordy boxes and the words of its remarks', () => {
  const box = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(8 + content.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, content])
  }
  const remark = Buffer.from('Kim was here', 'latin1')
  const codestream = Buffer.concat([
    Buffer.from([0xff, 0x4f, 0xff, 0x64, 0, remark.length + 4, 0, 1]),
    remark,
    Buffer.from([0xff, 0x90, 0, 4, 1, 2]),
  ])
  const file = Buffer.concat([
    box('jP  ', Buffer.from([13, 10, 135, 10])),
    box('xml ', remark),
    box('uuid', remark),
    box('jp2c', codestream),
  ])
  const plain = Buffer.from(plainJpeg2000(file) ?? [])
  expect(plain.includes('Kim')).toBe(false)
  expect(plain.subarray(0, 8)).toEqual(file.subarray(0, 8))
  expect(plain.length).toBe(file.length - 2 * (8 + remark.length))
})
