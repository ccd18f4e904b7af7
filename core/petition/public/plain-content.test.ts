import { describe, expect, it } from 'vitest'
import { plainContent } from './plain-content.ts'

const plain = (source: string) => Buffer.from(plainContent(Buffer.from(source, 'latin1'))).toString('latin1')

describe('content that is only drawn', () => {
  it.each([
    ['a comment', 'q % Kim was here\nQ', 'q\nQ\n'],
    ['what a mark says', '/Span <</ActualText (Kim) /A <</B (>>)>> >> BDC (x) Tj EMC', '/Span BMC\n(x) Tj\nEMC\n'],
    ['the tag of a mark', '/Kim BMC EMC', '/Span BMC\nEMC\n'],
    ['a point that is marked', '/Kim <</Says (Kim)>> DP 0 g /Kim MP', '0 g\n'],
    ['the name of a layer', '/OC /Layer1 BDC f EMC', '/Span BMC\nf\nEMC\n'],
  ])('loses %s', (_what, source, left) => expect(plain(source)).toBe(left))

  it.each([
    ['strings with brackets and marks of comments', '(a \\) % (b) c) Tj'],
    ['arrays and numbers', '[(K) -12.5 (im) +3 .5] TJ'],
    ['hex strings', '<4b69 6d> Tj'],
    ['names in operands', '/F1 12 Tf'],
    ['colours by name', '/Cs1 cs true false null sc'],
  ])('keeps %s', (_what, source) => expect(plain(source).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, '')))

  it('keeps an inline image byte for byte', () => {
    const image = 'BI /W 2 /H 1 /BPC 8 /CS /G ID \x00%(\x01EI\xff EI'
    expect(plain(`q ${image}\nQ`)).toBe(`q ${image}\nQ`)
  })

  it('gives content that is only drawn back as it is, to be packed as it was', () => {
    const content = Buffer.from('q 1 0 0 1 0 0 cm\n(x) Tj Q')
    expect(plainContent(content)).toBe(content)
    for (const more of [' % Kim', ' (Kim)', ' /Kim MP']) expect(plain(content.toString() + more)).not.toContain('Kim')
  })

  it.each(['(never ends Tj', '<< /A 1', 'BI ID abc'])('refuses what breaks off: %s', (source) =>
    expect(() => plain(source)).toThrow(/breaks off/),
  )
})
