import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { resolveDocument } from '../../../document/resolve/resolve.ts'
import { renderTypst } from '../../../document/typst/render-typst.ts'
import { startTypesetter } from '../../../document/typst/typeset.ts'
import { quoteStandsIn } from '../../../domain/quote.ts'
import { templateById } from '../../../templates/registry.ts'
import { sampleView } from '../../../tests/support/sample-view.ts'
import { assess } from '../../conformity/assess.ts'
import { checkReport } from '../../conformity/check-report.ts'
import { fieldProblems } from '../../conformity/validate-fields.ts'
import { readFonts } from '../../jobs/fonts.ts'
import { example } from './content.ts'

const template = templateById('wro-12-42')
const items = Object.fromEntries(example.items.map((item) => [item.name, item]))
const facts = example.facts.map((fact) => ({
  ...fact,
  ...fact.weight,
  pins: fact.pinpoints.map(({ item, quote }) => [item, quote] as const),
}))
const input = { view: sampleView(items, facts), fields: example.fields, asOf: example.fields['date'] ?? '' }
const report = checkReport(template, input)
const status = Object.fromEntries(report.requirements.map((one) => [one.id, one]))

describe('the example', () => {
  it('calls every item a summary of a public source, with its citation', () => {
    for (const item of example.items) {
      expect(item.text, item.name).toContain('Summary of a public source')
      expect(item.text, item.name).toMatch(/Read through: /)
      expect(item.kind === 'trade-record', 'no shipment is made up').toBe(false)
    }
  })

  it.each(example.facts)('rests on words that stand in its notes: $statement', ({ pinpoints }) => {
    for (const { item, quote } of pinpoints) expect(quoteStandsIn(items[item]?.text ?? '', quote), quote).toBe(true)
  })

  it('tags facts only with requirements there are', () => {
    const known = Object.keys(template.requirements)
    expect(example.facts.flatMap((fact) => fact.requirements).filter((id) => !known.includes(id))).toEqual([])
  })

  it('fills only fields there are, all that a final petition needs', () => {
    expect(Object.keys(example.fields).filter((name) => !(name in template.fields.shape))).toEqual([])
    expect(fieldProblems(template, example.fields, true)).toEqual([])
  })

  it('meets reasons, merchandise and production from named sources of independent kinds', () => {
    for (const id of ['reasons', 'merchandise', 'production-where', 'production-by-whom', 'production-how']) {
      expect(status[id], id).toMatchObject({ status: 'met' })
      expect(status[id]?.why, id).toContain('U.S. Customs and Border Protection')
    }
    expect(status['reasons']?.why).toContain('The Guardian')
  })

  it('is weak on imports: the last entry known is of December 2020, with press, one ruling and no shipment rows', () => {
    expect(status['import-nexus']).toMatchObject({ status: 'weak' })
    expect(status['import-nexus']?.why).toMatch(/No shipment rows/)
    expect(status['import-nexus']?.why).toMatch(/2020-12/)
    expect(status['import-nexus']?.ask).toMatch(/shipment record or customs document of the last 24 months/)
  })

  it('is weak on recency and says what would mend it', () => {
    expect(status['recency']).toMatchObject({ status: 'weak' })
    expect(status['recency']?.why).toContain('2021-11-05')
    expect(status['recency']?.ask).toMatch(/last 24 months/)
    expect(report.ready).toBe(false)
  })

  it('has its executive summary on one page', async () => {
    const draft = template.build({ ...input, assessed: assess(template, input), final: false })
    const sources = input.view.evidence.all.map((item) => ({
      ...item,
      evidenceId: item.id,
      pages: 1,
      what: item.kind,
      purpose: '',
      supports: [],
      source: item.source ?? '',
      date: item.date ?? '',
      language: 'en',
      remark: null,
      locate: (page: number | null) => page,
    }))
    const document = { ...draft, language: 'en', watermark: null, authorities: template.authorities }
    const resolved = resolveDocument(document, sources, 'f'.repeat(64))
    const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
    const typesetter = await startTypesetter(await readFonts(), readFileSync(wasm))
    const { headings } = typesetter.pdf({ main: renderTypst(resolved), files: [] })
    const pageOf = (id: string) => headings.find((heading) => heading.id === id)?.page ?? 0
    expect(pageOf('summary')).toBeGreaterThan(1)
    expect(pageOf('petitioner')).toBe(pageOf('summary') + 1)
    expect(pageOf('contents')).toBe(2)
  })
})
