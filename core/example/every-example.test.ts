import { describe, expect, it } from 'vitest'
import { quoteStandsIn } from '../../domain/quote.ts'
import { AUDIT_REPORT } from '../../templates/parts/checklists/questions.ts'
import { templateById, templates } from '../../templates/registry.ts'
import { caseOfExample, viewOfCase } from '../../tests/support/seeded/module-case.ts'
import { assess } from '../conformity/assess.ts'
import { checkReport } from '../conformity/check-report.ts'
import { unverifiedLaw } from '../conformity/unverified-law.ts'
import { fieldProblems } from '../conformity/validate-fields.ts'
import { examples } from './examples.ts'
import { INVENTED } from './invented.ts'

const DAY = '2026-11-23'
/** The law of each example that prints amber. */
const UNVERIFIED: Readonly<Record<string, readonly string[]>> = {
  'uflpa-entity-list': ['ninestar'],
  joint: ['ninestar'],
  representation: ['cfr-12-42-d'],
}

describe.each(examples.map((example) => [example.template, example] as const))('the example of %s', (_, example) => {
  const template = templateById(example.template)
  const audits = example.audits ?? []
  const given = caseOfExample(example)
  const view = viewOfCase(given)
  const report = checkReport(template, { view, fields: example.fields, asOf: example.fields['date'] ?? '' })

  it('says of every file that it sums up a public source or is invented, and has a use for each', () => {
    const used = new Set(example.facts.flatMap((fact) => fact.pinpoints.map(({ item }) => item)))
    for (const { name, text } of example.items) {
      expect(text.includes('Summary of a public source') || text.startsWith(INVENTED), name).toBe(true)
      expect(used.has(name), name).toBe(true)
    }
  })

  it('rests on words that stand in its files', () => {
    const weak = audits.flatMap(({ item, weaknesses }) =>
      Object.values(weaknesses).map(([, quote]) => ({ item, quote })),
    )
    for (const { item, quote } of [...weak, ...example.facts.flatMap((fact) => fact.pinpoints)]) {
      expect(quoteStandsIn(given.items[item]?.text ?? '', quote), `${item}: ${quote}`).toBe(true)
    }
  })

  it('tags facts only with requirements there are, its own or those of the petition it refers to', () => {
    const tags = example.facts.flatMap((fact) => fact.requirements)
    expect(tags.filter((tag) => !templates.some(({ requirements }) => tag in requirements))).toEqual([])
    expect(tags.some((tag) => tag in template.requirements)).toBe(true)
  })

  it('answers only questions the checklist asks', () => {
    const asked = new Set(AUDIT_REPORT.items.map(({ id }) => id))
    expect(audits.flatMap(({ weaknesses }) => Object.keys(weaknesses)).filter((id) => !asked.has(id))).toEqual([])
  })

  it('fills only fields there are, all that a final filing needs', () => {
    expect(Object.keys(example.fields).filter((name) => !(name in template.fields.shape))).toEqual([])
    expect(fieldProblems(template, example.fields, true)).toEqual([])
  })

  it('meets its requirements but those it says are open, each for the reason it says', () => {
    const open = report.requirements.filter(({ status }) => status === 'weak' || status === 'missing')
    expect(Object.fromEntries(open.map(({ id, why }) => [id, why]))).toEqual(
      Object.fromEntries(Object.entries(example.open).map(([id, words]) => [id, expect.stringContaining(words)])),
    )
    expect(open.filter(({ ask }) => ask === '')).toEqual([])
  })

  it('cites law nobody has compared only where it is known to, which keeps it a draft', () => {
    const { blocks } = template.build({
      view,
      fields: example.fields,
      assessed: assess(template, { view, fields: example.fields, asOf: DAY }),
      final: false,
    })
    expect(unverifiedLaw(template.authorities, blocks).map(({ id }) => id)).toEqual(UNVERIFIED[example.template] ?? [])
  })

  it('has no fault but those it says', () => {
    expect([...new Set(report.faults.map(({ id }) => id))].sort()).toEqual([...example.faults].sort())
  })
})
