import { describe, expect, it } from 'vitest'
import type { Status } from '../../domain/assessment.ts'
import { templateById, templates } from '../../templates/registry.ts'
import { assessment, defineTemplate, z } from '../../templates/kit.ts'
import type { Requirement } from '../../templates/kit.ts'
import { sampleView } from '../../tests/support/sample-view.ts'
import { checkReport } from './check-report.ts'
import { returnLetter } from './return-letter.ts'
import { templateInfo } from './template-info.ts'
import { fieldProblems } from './validate-fields.ts'

const requirement = (group: Requirement['group'], status: Status): Requirement => ({
  cites: 'Rule 7',
  says: 'A thing',
  group,
  measuredBy: 'The thing is there.',
  source: 'the rule book',
  verifiedAsOf: '2026-11-23',
  assess: () => assessment(status, 'It is as it is.', 'Add the thing.'),
})

const withOne = (group: Requirement['group'], status: Status) =>
  defineTemplate({
    id: 'one',
    version: '1',
    title: 'One',
    addressee: 'Nobody',
    legalBasis: [],
    fields: z.object({ day: z.iso.date('Write a day.').describe('The day').meta({ type: 'date', group: 'Filing' }) }),
    requirements: { thing: requirement(group, status) },
    authorities: [],
    faults: () => [],
    fits: () => ({ fits: 'maybe', why: '', cites: [] }),
    build: () => ({ title: '', shortTitle: '', version: '', author: '', date: null, banner: null, blocks: [] }),
  })

const empty = { view: sampleView({}, []), fields: {}, asOf: '2026-11-23' }

describe('checkReport', () => {
  it.each([
    ['returned', 'met', true],
    ['returned', 'not-applicable', true],
    ['returned', 'weak', false],
    ['returned', 'missing', false],
    ['persuasion', 'weak', true],
    ['persuasion', 'missing', false],
    ['hygiene', 'weak', true],
    ['hygiene', 'missing', false],
  ] as const)('with a %s requirement that is %s, ready is %s', (group, status, ready) => {
    expect(checkReport(withOne(group, status), empty).ready).toBe(ready)
  })

  it('names every element of § 12.42(b) as missing in an empty case', () => {
    const report = checkReport(templateById('wro-12-42'), empty)
    const missing = report.requirements.filter(({ status }) => status === 'missing').map(({ cites }) => cites)
    for (const element of ['12.42(b)(1)', '12.42(b)(2)', '12.42(b)(3)']) expect(missing.join(' ')).toContain(element)
    expect(missing).toContain('19 C.F.R. § 12.42(b)')
    expect(report).toMatchObject({ ready: false, faults: [] })
  })
})

describe('returnLetter', () => {
  const letter = (group: Requirement['group'], status: Status) =>
    returnLetter(withOne(group, status), checkReport(withOne(group, status), empty))

  it('is headed as internal, and names each respect and what to add', () => {
    const [heading, ...rest] = letter('returned', 'missing')
    expect(heading).toBe('Internal. Not issued by CBP')
    expect(rest.join('\n')).toContain('Rule 7: A thing. Missing. It is as it is. To mend it: Add the thing.')
    expect(rest.join('\n')).toContain('may be returned')
    expect(rest.at(-1)).toBe('1 respect to mend before filing.')
  })

  it('does not say that CBP would return it for what only makes it weaker', () => {
    expect(letter('persuasion', 'missing').join('\n')).not.toContain('may be returned')
    expect(letter('persuasion', 'weak').join('\n')).toContain('stronger')
  })

  it('says nothing missing that we check, and never that it suffices', () => {
    expect(letter('returned', 'met').at(-1)).toMatch(/^Nothing missing that we check/)
    expect(letter('returned', 'met').join(' ')).not.toMatch(/suffic/i)
  })
})

describe('fieldProblems', () => {
  const template = withOne('returned', 'met')

  it('asks nothing of a draft but that what is written can be read', () => {
    expect(fieldProblems(template, {}, false)).toEqual([])
    expect(fieldProblems(template, { day: ' ' }, false)).toEqual([])
    expect(fieldProblems(template, { day: 'soon' }, false)).toEqual([
      { field: 'day', says: 'The day', problem: 'Write a day.' },
    ])
  })

  it('asks of a final petition that it be filled', () => {
    expect(fieldProblems(template, {}, true)).toEqual([{ field: 'day', says: 'The day', problem: 'Not filled.' }])
    expect(fieldProblems(template, { day: '2026-11-23' }, true)).toEqual([])
  })
})

describe('templateInfo', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'gives every field of %s words, a type, a group',
    (_, template) => {
      const info = templateInfo(template)
      expect(info.fields.map(({ name }) => name)).toEqual(Object.keys(template.fields.shape))
      for (const field of info.fields) expect(field.says.length, field.name).toBeGreaterThan(5)
    },
  )

  it('knows required fields from optional ones', () => {
    const info = templateInfo(templateById('wro-12-42'))
    const required = Object.fromEntries(info.fields.map(({ name, required }) => [name, required]))
    expect(required).toMatchObject({ goods: true, injury: false, signedWhere: true, lastEntry: false })
  })

  it('refuses a template there is not', () => {
    expect(() => templateById('nothing')).toThrow(expect.objectContaining({ code: 'no-such-template' }) as Error)
  })
})
