import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { renderDocx } from './render-docx.ts'

const bytes = Uint8Array.from({ length: 100 }, (_, i) => i)
const files = unzipSync(await renderDocx(sampleResolved(), [{ style: 'Bold', bytes }]))
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

describe('the faces of a Word file', () => {
  it('each have one to take instead', () => {
    const fonts = part('word/styles.xml').match(/<w:rFonts [^>]*>/gu) ?? []
    const used = fonts.flatMap((font) =>
      [...font.matchAll(/w:(?:ascii|eastAsia|cs)="([^"]+)"/gu)].map(([, face]) => face),
    )
    const listed = [...part('word/fontTable.xml').matchAll(/<w:font w:name="([^"]+)"><w:altName /gu)].map(
      ([, face]) => face,
    )
    expect(used.length).toBeGreaterThan(3)
    expect(used.filter((face) => !listed.includes(face))).toEqual([])
  })

  it('come back whole under the key where they are embedded', () => {
    const embed = /<w:embedBold r:id="(\w+)" w:fontKey="\{([\dA-F-]+)\}"/u
    const [, id = '', key = ''] = embed.exec(part('word/fontTable.xml')) ?? []
    const target = new RegExp(`Id="${id}" [^>]*Target="([^"]+)"`, 'u').exec(part('word/_rels/fontTable.xml.rels'))?.[1]
    const stored = files[`word/${target ?? ''}`] ?? new Uint8Array()
    const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
    expect(stored.map((byte, i) => (i < 32 ? byte ^ (mask[i % 16] ?? 0) : byte))).toEqual(bytes)
    expect(stored.subarray(0, 32)).not.toEqual(bytes.subarray(0, 32))
  })
})
