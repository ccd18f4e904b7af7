import { beforeAll, describe, expect, it } from 'vitest'
import { rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { completeCase, type CompleteCase } from '../../tests/support/seeded/complete-case.ts'
import { FAULTS } from '../../tests/support/seeded/common-faults.ts'
import { UNMET, WEAKER, type Defect } from '../../tests/support/seeded/defects.ts'
import { reportWith } from '../../tests/support/seeded/seed.ts'
import { verifyAndNote } from '../case/verify-and-note.ts'
import { createCase } from '../case/create-case.ts'
import { closeCase } from '../case/open-case.ts'

/** A complete case on disk, and one defect after another planted in it: each must be found and named, and the untouched case must raise none. */
let made: CompleteCase
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withhold-seeded-'))
  const clock = () => new Date('2026-11-23T12:00:00.000Z')
  const { app } = await createCase(
    { path: join(folder, 'case.wro'), title: 'Pullovers', passphrase: 'four quiet words here' },
    { clock },
  )
  made = await completeCase(app, folder)
  await verifyAndNote(app)
})
afterAll(async () => {
  await closeCase(made.app)
  await rm(folder, { recursive: true, force: true })
})

const untouched = () => reportWith(made, () => undefined)

describe('the untouched complete case', () => {
  it('is ready, with no requirement missing or weak and no fault', () => {
    const { ready, requirements, faults } = untouched()
    const open = requirements.filter(({ status }) => status === 'missing' || status === 'weak')
    expect(open.map(({ id, why }) => `${id}: ${why}`)).toEqual([])
    expect(faults).toEqual([])
    expect(ready).toBe(true)
  })
})

it('the description of the goods is looked at part by part', () => {
  const parts = untouched().requirements.find(({ id }) => id === 'merchandise')?.parts ?? []
  expect(parts.map(({ says, status }) => [says, status])).toEqual([
    ['Plain name', 'met'],
    ['Tariff heading', 'met'],
    ['Physical description', 'met'],
    ['Brand or marks', 'met'],
    ['Photograph', 'met'],
    ['Producer’s style number', 'missing'],
    ['Sample offered', 'missing'],
  ])
})

describe.each([
  ['an unmet element', UNMET],
  ['what makes it weaker', WEAKER],
] as const)('%s is named by its requirement', (_, defects) => {
  it.each<Defect>([...defects])('%s', (_what, seed, named, words) => {
    const found = reportWith(made, seed).requirements.find(({ id }) => id === named)
    expect(found?.status).toMatch(/missing|weak/)
    expect(found?.why).toMatch(words)
    expect(found?.ask).not.toBe('')
  })
})

describe('a common fault is named', () => {
  it.each<Defect>([...FAULTS])('%s', (_what, seed, named, words) => {
    const found = reportWith(made, seed).faults.filter(({ id }) => id === named)
    expect(found.map(({ says }) => says).join('\n')).toMatch(words)
    expect(found[0]?.where).not.toBe('')
  })
})

it('an unmet element keeps it from being ready, and planting leaves no trace', () => {
  for (const [what, seed] of UNMET) {
    if (what !== 'a presumption nothing starts') expect(reportWith(made, seed).ready, what).toBe(false)
  }
  expect(untouched().ready).toBe(true)
})

it('plants at least 60 defects', () => {
  expect(UNMET.length + WEAKER.length + FAULTS.length).toBeGreaterThanOrEqual(60)
})
