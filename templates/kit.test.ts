import { describe, expect, it } from 'vitest'
import { sampleView } from '../tests/support/sample-view.ts'
import type { SampleItem } from '../tests/support/sample-view.ts'
import {
  answered,
  assessment,
  combine,
  defineTemplate,
  independentKinds,
  lastKnownDay,
  monthsBefore,
  z,
} from './kit.ts'
import type { Assessment, Requirement } from './kit.ts'

const always = (status: Assessment['status']): Requirement => ({
  cites: 'Rule 1',
  says: 'A thing',
  group: 'returned',
  measuredBy: 'The thing is there.',
  source: 'the rule book',
  verifiedAsOf: '2026-11-23',
  assess: () => assessment(status, 'So it is.', 'Add the thing.'),
})

const sample = defineTemplate({
  id: 'sample',
  version: '1',
  title: 'Sample',
  addressee: 'Nobody',
  legalBasis: [],
  fields: z.object({}),
  requirements: { production: always('met') },
  authorities: [],
  faults: () => [],
  fits: () => ({ fits: 'maybe', why: '', cites: [] }),
  build: ({ assessed }) => ({
    title: assessed.production.status,
    // @ts-expect-error a misspelt requirement does not compile
    shortTitle: String(assessed.prodcution),
    version: '',
    author: '',
    date: null,
    banner: null,
    blocks: [],
  }),
})

describe('defineTemplate', () => {
  it('keeps what it was given and lets nobody change it', () => {
    expect(Object.isFrozen(sample)).toBe(true)
    expect(Object.isFrozen(sample.requirements)).toBe(true)
    expect(Object.keys(sample.requirements)).toEqual(['production'])
  })
})

describe('independentKinds', () => {
  const kindsOf = (...items: readonly Partial<SampleItem>[]) =>
    independentKinds(
      sampleView(Object.fromEntries(items.map((item, n) => [`item ${n}`, { text: 'x', ...item }])), []).evidence.all,
    )

  it('counts a kind only if it has a maker of its own', () => {
    expect(kindsOf({ kind: 'photo', publisher: 'A' }, { kind: 'press-report', publisher: 'The A' })).toHaveLength(1)
    expect(kindsOf({ kind: 'photo', publisher: 'A' }, { kind: 'press-report', publisher: 'B' })).toHaveLength(2)
    expect(kindsOf({ kind: 'photo', publisher: 'A' }, { kind: 'photo', publisher: 'B' })).toHaveLength(1)
  })

  it('finds the division that gives most kinds a maker', () => {
    const shared = [
      { kind: 'press-report', publisher: 'A' },
      { kind: 'press-report', publisher: 'B' },
      { kind: 'photo', publisher: 'A' },
    ] as const
    expect(kindsOf(...shared)).toEqual(['press-report', 'photo'])
    expect(kindsOf(...[...shared].reverse())).toHaveLength(2)
  })

  it('takes one author under two publishers for one voice, and so items nobody is named for', () => {
    expect(
      kindsOf(
        { kind: 'photo', publisher: 'A', author: 'J. Doe' },
        { kind: 'statement', publisher: 'B', author: 'j. doe' },
      ),
    ).toHaveLength(1)
    expect(kindsOf({ kind: 'photo' }, { kind: 'statement' })).toHaveLength(1)
    expect(kindsOf({ kind: 'photo', source: 'A' }, { kind: 'statement', source: 'B' })).toHaveLength(2)
  })
})

describe('dates', () => {
  it('counts months back to a day that exists', () => {
    expect(monthsBefore('2026-11-23', 24)).toBe('2024-11-23')
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28')
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
  })

  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026', '2026-11-23'],
    ['2016 – 2021', '2021-12-31'],
    ['before 2026-11-01', null],
    ['since 2019', null],
    ['2026-12-01', null],
    [null, null],
  ])('takes %s for known up to %s', (typed, day) => {
    expect(lastKnownDay(typed, '2026-11-23')).toBe(day)
  })
})

describe('answered', () => {
  it.each(['', '  ', 'TBD', 'n/a', '—', '...', 'Unknown', 'to be added', 'lorem ipsum dolor'])(
    'takes “%s” for no answer',
    (text) => {
      expect(answered({ goods: text }, 'goods')).toBeUndefined()
    },
  )

  it('keeps an answer, trimmed', () => {
    expect(answered({ goods: ' Unknown Pleasures T-shirts ' }, 'goods')).toBe('Unknown Pleasures T-shirts')
    expect(answered({}, 'goods')).toBeUndefined()
  })
})

describe('combine', () => {
  const part = (status: Assessment['status'], why: string) => assessment(status, why, `mend ${why}`, { fields: [why] })

  it('is met only if every part is, missing only if every part is, and leaves out parts that do not apply', () => {
    expect(combine(part('met', 'a'), part('met', 'b')).status).toBe('met')
    expect(combine(part('missing', 'a'), part('missing', 'b')).status).toBe('missing')
    expect(combine(part('met', 'a'), part('missing', 'b')).status).toBe('weak')
    expect(combine(part('not-applicable', 'a'), part('met', 'b')).status).toBe('met')
    expect(combine(part('not-applicable', 'a'), part('not-applicable', 'b')).status).toBe('not-applicable')
  })

  it('tells why and what to add of the open parts alone', () => {
    const found = combine(part('met', 'a'), part('weak', 'b'))
    expect(found).toMatchObject({ why: 'b', ask: 'mend b', fields: ['b'] })
  })
})
