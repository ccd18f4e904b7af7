import { describe, expect, it } from 'vitest'
import { templateById, templates } from '../../templates/registry.ts'
import { caseOfExample, viewOfCase, type ModuleCase } from '../../tests/support/seeded/module-case.ts'
import { MODULE_SEEDS, type ModuleSeed } from '../../tests/support/seeded/module-seeds.ts'
import { MORE_MODULE_SEEDS, ONE_WAY } from '../../tests/support/seeded/more-module-seeds.ts'
import { examples } from '../example/examples.ts'
import { checkReport } from './check-report.ts'

/** The case each module's seeds are planted in: its example's; that of § 9241a for § 12.42, whose own example leaves open what the record of a real case does. */
const MODULES = templates.map(({ id }) => {
  const ofExample = id === 'wro-12-42' ? 'caatsa-321' : id
  return [id, examples.filter(({ template }) => template === ofExample)] as const
})

/** A requirement's name without a part's prefix. */
const bare = (name: string) => name.replace(/^\w+:/, '')
const seedsFor = (name: string): readonly ModuleSeed[] => [
  ...(MODULE_SEEDS[bare(name)] ?? []),
  ...(MORE_MODULE_SEEDS[bare(name)] ?? []),
]

describe.each(MODULES)('%s', (id, [example]) => {
  if (example === undefined) throw new Error(`${id} has no example`)
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
    seedsFor(name).map(([what, plant, status]) => ({ name, what, plant, status })),
  )
  it('has a seed for each way each requirement can fail', () => {
    const ways = (name: string) => [...new Set(seedsFor(name).map(([, , status]) => status))].sort()
    const wanted = (name: string) => [ONE_WAY[bare(name)] ?? ['missing', 'weak']].flat()
    const names = Object.keys(template.requirements)
    expect(names.map((name) => [name, ways(name)])).toEqual(names.map((name) => [name, wanted(name)]))
  })
  it.each(rows)('$name is $status: $what', ({ name, plant, status }) => {
    const found = reportOf(plant(untouched)).requirements.find((one) => one.id === name)
    expect(found?.status, found?.why).toBe(status)
    expect(found?.ask).not.toBe('')
  })
})
