import { describe, expect, it } from 'vitest'
import { quoteStandsIn } from '../../domain/quote.ts'
import { templateById, templates } from '../../templates/registry.ts'
import { sampleView } from '../../tests/support/sample-view.ts'
import { checkReport } from '../conformity/check-report.ts'
import { fieldProblems } from '../conformity/validate-fields.ts'
import { examples } from './examples.ts'
import { INVENTED } from './invented.ts'

describe.each(examples.map((example) => [example.template, example] as const))('the example of %s', (_, example) => {
  const template = templateById(example.template)
  const items = Object.fromEntries(example.items.map((item) => [item.name, { ...item, receivedOn: '2026-11-23' }]))
  const view = sampleView(
    items,
    example.facts.map((fact) => ({
      ...fact,
      ...fact.weight,
      pins: fact.pinpoints.map(({ item, quote }) => [item, quote] as const),
    })),
  )
  const report = checkReport(template, { view, fields: example.fields, asOf: example.fields['date'] ?? '' })

  it('says of every file that it sums up a public source or is invented, and has a use for each', () => {
    const used = new Set(example.facts.flatMap((fact) => fact.pinpoints.map(({ item }) => item)))
    for (const { name, text } of example.items) {
      expect(text.includes('Summary of a public source') || text.startsWith(INVENTED), name).toBe(true)
      expect(used.has(name), name).toBe(true)
    }
  })

  it('rests on words that stand in its files', () => {
    for (const { item, quote } of example.facts.flatMap((fact) => fact.pinpoints)) {
      expect(quoteStandsIn(items[item]?.text ?? '', quote), `${item}: ${quote}`).toBe(true)
    }
  })

  it('tags facts only with requirements there are, its own or those of the petition it refers to', () => {
    const tags = example.facts.flatMap((fact) => fact.requirements)
    expect(tags.filter((tag) => !templates.some(({ requirements }) => tag in requirements))).toEqual([])
    expect(tags.some((tag) => tag in template.requirements)).toBe(true)
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

  it('has no fault but those it says', () => {
    expect([...new Set(report.faults.map(({ id }) => id))].sort()).toEqual([...example.faults].sort())
  })
})
