import { describe, expect, it } from 'vitest'
import { templateById } from '../../templates/registry.ts'
import { caseOfExample, viewOfCase, type ModuleCase } from '../../tests/support/seeded/module-case.ts'
import { MODULE_SEEDS } from '../../tests/support/seeded/module-seeds.ts'
import { examples } from '../example/examples.ts'
import { checkReport } from './check-report.ts'

/** Every requirement of every other module: met in its example's case, and found missing or weak where that is planted. */
const MODULES = examples.filter(({ template }) => template !== 'wro-12-42').map((one) => [one.template, one] as const)

describe.each(MODULES)('%s', (id, example) => {
  const template = templateById(id)
  const untouched = caseOfExample(example)
  const reportOf = (given: ModuleCase) =>
    checkReport(template, { view: viewOfCase(given), fields: given.fields, asOf: '2026-11-23' })

  it('raises nothing while it is untouched', () => {
    const { requirements, faults } = reportOf(untouched)
    const open = requirements.filter(({ status }) => status === 'missing' || status === 'weak')
    expect(open.map((one) => `${one.id}: ${one.why}`)).toEqual([])
    expect(faults).toEqual([])
  })

  const rows = Object.keys(template.requirements).flatMap((name) =>
    (MODULE_SEEDS[name.replace(/^\w+:/, '')] ?? [[`nothing is planted for ${name}`, null, 'missing'] as const]).map(
      ([what, plant, status]) => ({ name, what, plant, status }),
    ),
  )
  it.each(rows)('$name is $status: $what', ({ name, plant, status }) => {
    const found = reportOf(plant?.(untouched) ?? untouched).requirements.find((one) => one.id === name)
    expect(found?.status, found?.why).toBe(status)
    expect(found?.ask).not.toBe('')
  })
})
