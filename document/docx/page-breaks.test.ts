import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { pageBreak, plain, section, table } from '../build.ts'
import type { Block } from '../model.ts'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { renderDocx } from './render-docx.ts'

async function bodyOf(blocks: readonly Block[]): Promise<string> {
  const files = unzipSync(await renderDocx(sampleResolved({ blocks })))
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
}

const breaks = (xml: string) => [...xml.matchAll(/<w:br w:type="page"\/>/gu)]
const heading = (xml: string) => /<w:p><w:pPr><w:pStyle w:val="Heading1"\/>.*?<\/w:p>/su.exec(xml)?.[0]

it('starts a heading after a page break on the new page, with no empty line above it', async () => {
  const xml = await bodyOf([plain('One.'), pageBreak(), ...section('two', 'Two'), pageBreak(), plain('Three.')])
  expect(heading(xml)).toContain('<w:pageBreakBefore/>')
  expect(breaks(xml)).toHaveLength(1)
  expect([...xml.matchAll(/<w:p>/gu)]).toHaveLength(4)
})

it('takes two page breaks for one, and adds no line of its own behind a table that may end a page', async () => {
  const dates = table('Dates', [{ title: 'Date', align: 'start', width: 1 }], [])
  const xml = await bodyOf([dates, pageBreak(), pageBreak(), ...section('two', 'Two')])
  expect(breaks(xml)).toHaveLength(0)
  expect(heading(xml)).toContain('<w:pageBreakBefore/>')
  expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:spacing [^>]*w:line="20" w:lineRule="exact"\/>/u)
})
