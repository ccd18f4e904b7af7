import { describe, expect, it } from 'vitest'
import { footnote, law, p, type Runs } from '../../document/build.ts'
import type { Authority } from '../../domain/authority.ts'
import { unverifiedLaw } from './unverified-law.ts'

const authority = (id: string, verifiedAsOf: string | null): Authority => ({
  id,
  group: 'statutes',
  cite: id.toUpperCase(),
  says: '',
  source: 'a copy',
  verifiedAsOf,
})
const AUTHORITIES = [authority('sure', '2026-11-23'), authority('unsure', null), authority('unused', null)]

describe('unverifiedLaw', () => {
  it('names what the document cites and nobody has compared, in a footnote too', () => {
    const ids = (...runs: readonly Runs[]) => unverifiedLaw(AUTHORITIES, [p(...runs)]).map(({ id }) => id)
    expect(ids(law('sure'), law('unsure', '(a)'))).toEqual(['unsure'])
    expect(ids('See', footnote(law('unsure')))).toEqual(['unsure'])
    expect(ids(law('sure'))).toEqual([])
  })
})
