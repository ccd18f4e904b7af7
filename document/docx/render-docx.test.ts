import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { em, footnote, letterhead, p, plain, quotation, signature, strong, table } from '../build.ts'
import { sampleResolved, SAMPLE_CUSTODY_HEAD, SAMPLE_EXHIBITS } from '../../tests/support/sample-document.ts'
import { renderDocx } from './render-docx.ts'

type Parts = Readonly<Record<string, string>>

async function partsOf(document: Parameters<typeof renderDocx>[0]): Promise<Parts> {
  const files = unzipSync(await renderDocx(document))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const part = (parts: Parts, name: string): string => parts[name] ?? ''
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '')
const words = (xml: string): string =>
  all(xml.replaceAll('<w:tab/>', '<w:t>\t</w:t>'), /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)
    .join('')
    .replaceAll('\u00a0', ' ')
const paragraphs = (xml: string): string[] => all(xml, /(<w:p>.*?<\/w:p>)/gsu)
const styled = (xml: string, style: string): string[] =>
  paragraphs(xml).filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))

/** Every element closed in its order, and no character XML 1.0 forbids. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (closing === '/' && open.pop() !== name) return false
    if (closing === '' && empty === '' && name !== undefined) open.push(name)
  }
  return open.length === 0 && !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)
}

const parts = await partsOf(sampleResolved())
const text = part(parts, 'word/document.xml')
const notes = part(parts, 'word/footnotes.xml')
const styles = part(parts, 'word/styles.xml')

describe('a petition as a Word file', () => {
  it('is the same bytes for the same document', async () => {
    const [one, other] = [await renderDocx(sampleResolved()), await renderDocx(sampleResolved())]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('is XML a reader accepts, whatever characters the case holds', () => {
    for (const [name, xml] of Object.entries(parts)) expect(isWellFormed(xml), name).toBe(true)
    expect(words(text)).toContain('&lt;b&gt;markup&lt;/b&gt; &amp; ')
  })

  it('keeps the resolved headings in Word’s own heading styles, each with its bookmark', () => {
    expect(styled(text, 'Heading1').map(words)).toEqual([
      'Table of authorities',
      'I.\tExecutive summary',
      'II.\tHow the goods are made: the needle rooms',
      'Verification',
      'Index of exhibits',
    ])
    expect(styled(text, 'Heading2').map(words)).toEqual(['A.\tWorkers and hours'])
    expect(styled(text, 'Heading3').map(words)).toEqual(['1.\tThe dormitory'])
    expect(styled(text, 'TOCHeading').map(words)).toEqual(['Contents'])
    expect(all(styles, /<w:outlineLvl w:val="(\d)"/gu)).toEqual(['0', '1', '2'])
    for (const heading of styled(text, 'Heading1')) expect(heading).toContain('<w:bookmarkStart w:name="section_')
  })

  it('lists every heading in the contents field, linked and with a page', () => {
    const entries = [1, 2, 3].flatMap((level) => styled(text, `TOC${level}`))
    expect(text).toContain('TOC \\o &quot;1-3&quot;')
    expect(entries).toHaveLength(7)
    for (const entry of entries) {
      const [anchor] = all(entry, /<w:hyperlink [^>]*w:anchor="([^"]+)"/gu)
      expect(text).toContain(`<w:bookmarkStart w:name="${anchor ?? 'none'}"`)
      expect(words(entry)).toMatch(/\t\d$/u)
    }
    expect(part(parts, 'word/settings.xml')).toContain('<w:updateFields/>')
  })

  it('counts numbered paragraphs as resolved, and starts again where the numbers do not run on', async () => {
    expect(styled(text, 'NumberedParagraph')).toHaveLength(6)
    expect(new Set(styled(text, 'NumberedParagraph').flatMap((xml) => all(xml, /<w:numId w:val="(\d+)"/gu))).size).toBe(
      1,
    )
    const resolved = sampleResolved({ blocks: [p('One.'), p('Two.'), p('Three.')] })
    const [first, , third] = resolved.blocks
    const skipping = { ...resolved, blocks: [first, { ...third, number: 7 }] } as typeof resolved
    const numbering = part(await partsOf(skipping), 'word/numbering.xml')
    expect(all(numbering, /<w:start w:val="(\d+)"/gu)).toContain('7')
  })

  it('has real footnotes, in order', () => {
    expect(all(text, /<w:footnoteReference w:id="(\d+)"/gu)).toEqual(['1', '2'])
    expect(all(notes, /<w:footnote w:id="([1-9]\d*)"/gu)).toEqual(['1', '2'])
    expect(words(notes)).toContain('The register of companies gives both names. Ex. 2 at 1; see 19 U.S.C. § 1307.')
  })

  it('puts a note within a note in parentheses, since Word has none', async () => {
    const blocks = [p('Text.', footnote('Note', footnote('a note to it'), '.'))]
    const made = await partsOf(sampleResolved({ blocks }))
    expect(words(part(made, 'word/footnotes.xml'))).toContain('Note (a note to it).')
  })

  it('links every citation of an exhibit to its row of the index', () => {
    const links = [text, notes].flatMap((xml) =>
      [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(exhibit_\d+)"[^>]*>(.*?)<\/w:hyperlink>/gsu)].map((match) => ({
        anchor: match[1] ?? '',
        shown: words(match[2] ?? ''),
        style: match[2]?.includes('<w:rStyle w:val="ExhibitCitation"/>'),
      })),
    )
    expect(links).toHaveLength(8)
    for (const { anchor, shown, style } of links) {
      expect(shown).toMatch(new RegExp(`^Ex\\. ${anchor.replace('exhibit_', '')}(?: at \\d+)?$`, 'u'))
      expect(text).toContain(`<w:bookmarkStart w:name="${anchor}"`)
      expect(style).toBe(true)
    }
  })

  it('leaves no link without its place', () => {
    const places = new Set(all(text, /<w:bookmarkStart w:name="([^"]+)"/gu))
    for (const anchor of all(text + notes, /w:anchor="([^"]+)"/gu)) expect(places).toContain(anchor)
    const numbers = all(text + notes, /<w:bookmarkStart w:name="[^"]+" w:id="(\d+)"/gu)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('prints the exhibits’ full hashes and the head of the custody log', () => {
    const hashes = styled(text, 'Hash').map(words)
    expect(hashes).toEqual([...SAMPLE_EXHIBITS.slice(0, 4).map(({ sha256 }) => sha256), SAMPLE_CUSTODY_HEAD])
  })

  it('gathers authorities in Word’s own field, over the pages they are cited on', () => {
    const entries = styled(text, 'TableofAuthorities').map(words)
    expect(entries).toEqual([
      '19 U.S.C. § 1307\t2',
      '28 U.S.C. § 1746\t4',
      '19 C.F.R. § 12.42\t2',
      'Convention concerning Forced or Compulsory Labour (No. 29)\t2',
    ])
    expect(all(text + notes, /(TA \\l &quot;)/gu)).toHaveLength(5)
    expect(all(text, /(TOA \\c )/gu)).toHaveLength(3)
  })

  it('repeats header rows and draws no upright rule', () => {
    expect(all(text, /(<w:tblHeader\/>)/gu)).toHaveLength(1)
    expect(styles).toContain('<w:insideH ')
    expect(text + styles).not.toContain('<w:insideV ')
    expect(styled(text, 'Caption').map(words)).toEqual(['Table 1. Hours by line, November 2020'])
  })

  it('tells Word the language and direction of each script', () => {
    expect(text).toMatch(/<w:rPr><w:rtl\/><w:lang w:bidi="ug-CN"\/><\/w:rPr><w:t xml:space="preserve">ھەممىمىز/u)
    expect(styled(text, 'Quote').map((quote) => quote.includes('<w:bidi/>'))).toEqual([false, true, false])
    expect(text).toMatch(/<w:lang w:eastAsia="zh-CN"\/><\/w:rPr><w:t xml:space="preserve">所有工人/u)
    expect(text).toMatch(/w:eastAsia="Noto Serif KR"\/><w:lang w:eastAsia="ko-KR"\/>/u)
    expect(styles).toMatch(/<w:rFonts [^>]*w:ascii="Libertinus Serif"/u)
  })

  it('carries the running head, folio, banner and watermark of every page', async () => {
    const header = part(parts, 'word/header1.xml')
    const footer = part(parts, 'word/footer1.xml')
    expect(words(header)).toBe('Petition concerning garments of Rivermouth\tConfidential version')
    expect(header).toContain('string="DRAFT"')
    expect(footer).toContain('PAGE')
    expect(words(footer)).toBe('Example, not for filing')
    const bare = await partsOf(sampleResolved({ watermark: null, banner: null }))
    expect(part(bare, 'word/header1.xml')).not.toContain('w:pict')
    expect(words(part(bare, 'word/footer1.xml'))).toBe('')
  })

  it('marks places still to be filled', () => {
    expect(text).toMatch(/<w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t xml:space="preserve">\[tariff heading\]/u)
  })

  it('is dated by the petition, never by the clock', async () => {
    const core = part(parts, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Petition concerning garments of Rivermouth Garments Ltd.</dc:title>')
    expect(core).toContain('<dc:language>en-US</dc:language>')
    expect(all(core, />(\d{4}-[^<]+)</gu)).toEqual(['2026-11-04T00:00:00Z', '2026-11-04T00:00:00Z'])
    expect(part(await partsOf(sampleResolved({ date: null })), 'docProps/core.xml')).not.toContain('dcterms:created')
  })

  it('keeps a cite on one line', () => {
    expect(text).toContain('Ex.\u00a01\u00a0at\u00a02')
    expect(text).toContain('§\u00a01307')
  })

  it('writes a citation as plain words where the document has no index to lead to', async () => {
    const [cited] = sampleResolved().blocks.filter((block) => block.kind === 'paragraph' && block.number === 1)
    const made = await partsOf({ ...sampleResolved(), blocks: cited === undefined ? [] : [cited] })
    expect(words(part(made, 'word/document.xml'))).toContain('Ex. 1 at 2')
    expect(part(made, 'word/document.xml')).not.toContain('<w:hyperlink')
  })

  it('sets a masthead, an address and the place to sign as styles of their own', async () => {
    const blocks = [
      letterhead(strong('Rivermouth Labor Watch'), '12 Quay Street'),
      letterhead('To the Commissioner'),
      plain('I declare.'),
      signature('Respectfully submitted,', '', strong('Jane Doe'), 'Director'),
    ]
    const xml = part(await partsOf(sampleResolved({ blocks })), 'word/document.xml')
    expect(paragraphs(xml).map((one) => [all(one, /<w:pStyle w:val="([^"]+)"/gu)[0], words(one)])).toEqual([
      ['Title', 'Rivermouth Labor Watch'],
      ['LetterheadEnd', '12 Quay Street'],
      ['Address', 'To the Commissioner'],
      ['BodyText', 'I declare.'],
      ['Closing', 'Respectfully submitted,'],
      ['SignatureRule', 'Jane Doe'],
      ['Signature', 'Director'],
    ])
    const kept = paragraphs(xml).map((one) => one.includes('<w:keepNext/>'))
    expect(kept.slice(3)).toEqual([true, true, true, false])
  })

  it('turns emphasis within emphasis upright, and sets empty tables and quotations without harm', async () => {
    const blocks = [
      quotation(em('outer ', em('inner'))),
      table('Nothing yet', [{ title: 'Date', align: 'start', width: 1 }], []),
    ]
    const xml = part(await partsOf(sampleResolved({ blocks })), 'word/document.xml')
    expect(xml).toMatch(/<w:i\/>.*outer /u)
    expect(xml).not.toMatch(/<w:i\/>[^/]*\/>[^/]*inner/u)
    expect(isWellFormed(xml)).toBe(true)
  })
})
