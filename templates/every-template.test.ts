import { describe, expect, it } from 'vitest'
import { assess } from '../core/conformity/assess.ts'
import { templateInfo } from '../core/conformity/template-info.ts'
import { resolveDocument } from '../document/resolve/resolve.ts'
import { readingOrder } from '../document/walk.ts'
import type { CaseView } from '../domain/case-view.ts'
import { sampleView } from '../tests/support/sample-view.ts'
import type { SampleFact } from '../tests/support/sample-view.ts'
import type { FieldValues } from './kit.ts'
import { templates } from './registry.ts'
import type { Template } from './template.ts'

const DAY = '2026-11-23'
const ITEMS = { item: { kind: 'statement', author: 'Labor Line', date: '2026-07', text: 'Words.' } } as const
const EMPTY = sampleView({}, [])

const draftOf = (template: Template, view: CaseView, fields: FieldValues) =>
  template.build({ view, fields, assessed: assess(template, { view, fields, asOf: DAY }), final: false })

/** Fields all answered, every yes-or-no alike. */
const allAnswered = (template: Template, whether: 'yes' | 'no'): FieldValues =>
  Object.fromEntries(
    templateInfo(template).fields.map(({ name, type }) => [name, type === 'yes-no' ? whether : `Answer to ${name}`]),
  )

function resolve(template: Template, view: CaseView, fields: FieldValues) {
  const document = { ...draftOf(template, view, fields), language: 'en', watermark: null }
  const sources = view.evidence.all.map((item) => ({
    ...item,
    evidenceId: item.id,
    pages: 1,
    what: item.kind,
    purpose: '',
    supports: [],
    source: '',
    date: '',
    language: '',
    remark: null,
    locate: (page: number | null) => page,
  }))
  return resolveDocument({ ...document, authorities: template.authorities }, sources, 'f'.repeat(64))
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const info = templateInfo(template)

  it('builds with nothing at all, and every field it needs is a slot that names it', () => {
    const blocks = draftOf(template, EMPTY, {}).blocks
    const slots = new Set(readingOrder(blocks).flatMap((run) => (run.kind === 'slot' ? [run.field] : [])))
    const needed = info.fields.filter(({ required }) => required).map(({ name }) => name)
    expect(needed.filter((name) => !slots.has(name))).toEqual([])
    expect([...slots].filter((name) => !(name in template.fields.shape))).toEqual([])
  })

  it.each(['yes', 'no'] as const)('resolves with every field answered, options %s, and leaves no slot', (whether) => {
    const fields = { ...allAnswered(template, whether), date: DAY, signedWhere: 'inside', signedOn: DAY }
    const blocks = draftOf(template, EMPTY, fields).blocks
    expect(readingOrder(blocks).filter((run) => run.kind === 'slot')).toEqual([])
    expect(() => resolve(template, EMPTY, fields)).not.toThrow()
  })

  it('makes an exhibit of the item behind every fact, whatever it is tagged with', () => {
    const everyTag = new Set(templates.flatMap(({ requirements }) => Object.keys(requirements)))
    for (const tag of [...everyTag, null]) {
      const fact: SampleFact = { statement: 'It is so', pins: [['item', 'Words.']], requirements: tag ? [tag] : [] }
      const view = sampleView(ITEMS, [fact])
      expect(resolve(template, view, {}).exhibits, String(tag)).toHaveLength(1)
    }
  })

  it('cites law it lists, and prints nothing marked for checking', () => {
    const draft = draftOf(template, EMPTY, allAnswered(template, 'yes'))
    const known = new Set(template.authorities.map(({ id }) => id))
    const cited = readingOrder(draft.blocks).flatMap((run) => (run.kind === 'law' ? [run.authority] : []))
    expect(cited.filter((id) => !known.has(id))).toEqual([])
    expect(JSON.stringify(draft)).not.toMatch(/\[M\]|to be verified|\bsufficient\b/i)
  })

  it('says of every requirement and authority where it was read', () => {
    const law = [...Object.values(template.requirements), ...template.authorities]
    for (const one of law) {
      expect(one.source.length, one.says).toBeGreaterThan(5)
      if (one.verifiedAsOf !== null) expect(one.verifiedAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('advises on an empty case, with its law and without certainty', () => {
    const { fits, why, cites } = template.fits({ view: EMPTY, fields: {}, asOf: DAY, listed: [] })
    expect(fits).not.toBe('yes')
    expect(why).not.toBe('')
    expect(cites.length).toBeGreaterThan(0)
  })
})
