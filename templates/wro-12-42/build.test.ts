import { describe, expect, it } from 'vitest'
import { assess } from '../../core/conformity/assess.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { plainText, readingOrder } from '../../document/walk.ts'
import type { CaseView } from '../../domain/case-view.ts'
import type { Block, FieldValues } from '../kit.ts'
import { sampleView } from '../../tests/support/sample-view.ts'
import type { SampleFact } from '../../tests/support/sample-view.ts'
import { requirements } from './requirements.ts'
import template from './template.ts'

const ITEMS = {
  statement: {
    kind: 'statement',
    author: 'Labor Line',
    date: '2026-07',
    text: 'The doors are locked at night. Nobody may leave.',
  },
  audit: {
    kind: 'audit-report',
    publisher: 'Audit House',
    date: '2026-08-01',
    text: 'Ten of forty workers were asked.',
  },
  extra: { kind: 'photo', publisher: 'Somebody', text: 'A gate.' },
} as const

const LOCKED = ['statement', 'The doors are locked at night.'] as const
const FACTS: readonly SampleFact[] = [
  {
    statement: 'The doors are locked at night.',
    date: '2026-07-01',
    pins: [LOCKED],
    requirements: ['production-how', 'involuntariness', 'reasons'],
    indicators: ['restriction-of-movement'],
  },
  {
    statement: 'The auditor asked ten of forty workers',
    date: '2026-08-01',
    pins: [['audit', 'Ten of forty workers were asked.']],
    requirements: ['contrary-evidence'],
  },
  { statement: 'There is a gate', pins: [['extra', 'A gate.']] },
  { statement: 'There is a tower', pins: [['extra', 'a tower']], requirements: ['production-where'] },
]

const blocksOf = (view: CaseView, fields: FieldValues, final = false): readonly Block[] =>
  template.build({ view, fields, assessed: assess(template, { view, fields, asOf: '2026-11-23' }), final }).blocks

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      plainText(
        readingOrder([block]).filter(({ kind }) => kind === 'text'),
        () => '',
      ),
    )
    .join('\n')

const headings = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))

function resolved(view: CaseView, fields: FieldValues) {
  const draft = template.build({
    view,
    fields,
    assessed: assess(template, { view, fields, asOf: '2026-11-23' }),
    final: false,
  })
  const document = { ...draft, language: 'en', watermark: null, authorities: template.authorities }
  const sources = view.evidence.all.map((item) => ({
    evidenceId: item.id,
    title: item.title,
    pages: 1,
    what: item.kind,
    purpose: '',
    supports: [],
    source: '',
    date: '',
    language: '',
    sha256: item.sha256,
    bytes: item.bytes,
    originalName: item.originalName,
    remark: null,
    locate: (page: number | null) => page,
  }))
  return resolveDocument(document, sources, 'f'.repeat(64))
}

describe('the petition under § 12.42(b)', () => {
  const view = sampleView(ITEMS, FACTS)
  const empty = sampleView({}, [])

  it('builds with nothing at all, and every field it needs is a slot that names it', () => {
    const slots = new Set(readingOrder(blocksOf(empty, {})).flatMap((one) => (one.kind === 'slot' ? [one.field] : [])))
    const needed = Object.entries(template.fields.shape).filter(([, type]) => !type.safeParse(undefined).success)
    expect([...needed.map(([name]) => name)].filter((name) => !slots.has(name))).toEqual([])
    expect([...slots].filter((name) => !(name in template.fields.shape))).toEqual([])
  })

  it('has every part of the outline, in its order', () => {
    const fields = { alternativeGrounds: 'Marking.', injury: 'Mills closed.', notObtainable: 'Payrolls.' }
    const order =
      'contents authorities exhibits names summary petitioner conformity law reasons merchandise producer production labor indicators imports evidence alternative injury relief workers confidentiality other-facts signature declaration'
    const parts = headings(blocksOf(view, fields)).filter((id) => order.split(' ').includes(id))
    expect(parts).toEqual(order.split(' '))
  })

  it('leaves out the parts that are optional and not written', () => {
    expect(headings(blocksOf(view, {}))).not.toEqual(expect.arrayContaining(['alternative']))
    expect(headings(blocksOf(view, {}))).not.toContain('injury')
    expect(headings(blocksOf(empty, {}))).not.toContain('other-facts')
  })

  it('resolves: every reference, authority and exhibit it names is there', () => {
    for (const laborClass of ['forced labor', 'convict labor', 'North Korean nationals', '']) {
      const document = resolved(view, { laborClass })
      expect(document.exhibits).toHaveLength(3)
    }
  })

  it('makes an exhibit of whatever has a fact, and says which passages were not found', () => {
    const text = words(blocksOf(view, {}))
    expect(text).toContain('There is a gate')
    expect(text).toContain('There is a tower')
    expect(text).toMatch(/not found in their exhibits. Nothing in this petition rests on them/)
    expect(
      resolved(view, {})
        .exhibits.map(({ title }) => title)
        .sort(),
    ).toEqual(['audit', 'extra', 'statement'])
  })

  it('follows every printed fact with its proof', () => {
    const paragraphs = blocksOf(view, {}).filter((block) => block.kind === 'paragraph')
    for (const fact of view.facts.all) {
      const printed = paragraphs.filter((block) =>
        block.children.some((run) => run.kind === 'text' && run.text.includes(fact.statement.replace(/\.$/, ''))),
      )
      expect(printed.length, fact.statement).toBeGreaterThan(0)
      for (const block of printed)
        expect(
          block.children.some(({ kind }) => kind === 'cite'),
          fact.statement,
        ).toBe(true)
    }
  })

  it('sets a fact out in full once and points to it elsewhere', () => {
    const paragraphs = blocksOf(view, {}).filter((block) => block.kind === 'paragraph')
    const full = paragraphs.filter((block) => words([block]).includes('The doors are locked at night'))
    expect(full).toHaveLength(1)
    expect(words([...full])).toContain('(July 1, 2026)')
  })

  it('prints the declaration in the form the place of signing asks for', () => {
    const outside = 'under the laws of the United States of America'
    expect(words(blocksOf(empty, { signedWhere: 'outside' }))).toContain(outside)
    expect(words(blocksOf(empty, { signedWhere: 'inside' }))).not.toContain(outside)
  })

  it('speaks of North Korean nationals only where the petition rests on them', () => {
    expect(words(blocksOf(view, { laborClass: 'forced labor' }))).not.toContain('North Korean')
    expect(headings(blocksOf(view, { laborClass: 'the labor of North Korean nationals' }))).toContain('presumption')
  })

  it('drops the full stop of a sentence, not that of an abbreviation', () => {
    const text = words(blocksOf(empty, { producer: 'Oakhurst Co., Ltd.', goods: 'pullovers of wool.' }))
    expect(text).toContain('Oakhurst Co., Ltd. with the labor')
    expect(text).toContain('pullovers of wool produced wholly or in part')
  })

  it('says the same twice', () => {
    expect(JSON.stringify(blocksOf(view, { goods: 'pullovers' }))).toBe(
      JSON.stringify(blocksOf(view, { goods: 'pullovers' })),
    )
  })

  it('answers each paragraph of § 12.42(b) in the table of conformity', () => {
    const table = blocksOf(view, {}).find(
      (block) => block.kind === 'table' && block.columns[0]?.title === '19 C.F.R. § 12.42',
    )
    const text = table === undefined ? '' : words([table])
    for (const paragraph of ['(b)(1)', '(b)(2)', '(b)(3)', 'is being, or is likely to be, imported'])
      expect(text).toContain(paragraph)
  })

  it('tells who made the law it cites and when that was last compared', () => {
    for (const authority of template.authorities) {
      expect(authority.source, authority.id).not.toBe('')
      expect(authority.verifiedAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(Object.keys(template.requirements)).toEqual(Object.keys(requirements))
  })
})
