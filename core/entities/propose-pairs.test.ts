import { describe, expect, it } from 'vitest'
import { NewEntity, type Entity, type Judgment } from '../../domain/entities/entity.ts'
import { EntityId } from '../../domain/ids.ts'
import { blockedPairs } from './blocked-pairs.ts'
import { profileOf, proposePairs } from './propose-pairs.ts'
import { romanise } from './romanise.ts'

const id = (n: number) => EntityId.parse(`01900000-0000-7000-8000-${String(n).padStart(12, '0')}`)

function entity(n: number, names: readonly string[], rest: Partial<NewEntity> = {}): Entity {
  const written = NewEntity.parse({ kind: 'company', names: names.map((text) => ({ text })), ...rest })
  const identifiers = written.identifiers.map((one) => ({ ...one, check: 'none' as const }))
  return { ...written, identifiers, id: id(n), facts: [], createdAt: '2026-01-01T00:00:00.000Z' }
}

const judged = (first: number, second: number, verdict: Judgment['verdict']): Judgment => ({
  first: id(first),
  second: id(second),
  verdict,
  reason: 'Seen in the register',
  judgedAt: '2026-01-02T00:00:00.000Z',
})

const pairs = (entities: readonly Entity[], judgments: readonly Judgment[] = []) =>
  proposePairs(entities, judgments).map(({ first, second }) => `${Number(first.slice(-4))}-${Number(second.slice(-4))}`)

describe('which records may be one', () => {
  it.each([
    ['Latin spellings', 'Dandong Huayang Textiles Co., Ltd.', 'DAN DONG HUA YANG TEXTILE COMPANY LIMITED'],
    ['Chinese and its pinyin', '丹东华阳', 'Dandong Huayang Co., Ltd.'],
    ['simplified and traditional Chinese', '东方纺织有限公司', '東方紡織有限公司'],
    ['Korean and its romanization', '강구 무역 주식회사', 'Ganggu Muyeok Co Ltd'],
    ['Korean with and without spaces', '강구무역', '강구 무역 주식회사'],
    ['Uyghur on two keyboards', 'شىنجاڭ پاختا', 'شینجاڭ پاختا'],
    ['Uyghur and its Latin script, with dots and without', 'ئۈرۈمچى پاختا', 'Ürümchi paxta'],
    ['Uyghur in Latin script without its dots', 'ئۈرۈمچى پاختا', 'Urumchi Paxta Ltd'],
    ['words in another order', 'Huayang Dandong', 'Dandong Huayang Ltd'],
    ['a slip of two letters', 'Rivermouth Garment Factory', 'Rivermoth Garmet Factory'],
  ])('%s: “%s” and “%s” are proposed, with the reason', (_, one, other) => {
    const [found] = proposePairs([entity(1, [one]), entity(2, [other])], [])
    expect(found?.score).toBeGreaterThan(0.7)
    expect(found?.why.join()).toContain(`“${one}” and “${other}”`)
  })

  it.each([
    ['Harbor Apparel', 'Summit Seafood'],
    ['丹东华阳', '大连海产'],
    ['Kim', 'Kam'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(pairs([entity(1, [one]), entity(2, [other])])).toEqual([])
  })

  it('a common number or address outweighs names that differ; another number is a doubt, and is shown', () => {
    const uscc = (value: string) => ({ identifiers: [{ scheme: 'uscc' as const, value }] })
    const same = proposePairs(
      [entity(1, ['North Star'], uscc('9135 0100M000100Y43')), entity(2, ['Polaris'], uscc('91350100M000100Y43'))],
      [],
    )
    expect(same[0]?.why[0]).toMatch(/number USCC 91350100M000100Y43/)
    expect(same[0]?.differences).toContainEqual(expect.objectContaining({ field: 'identifier', same: true }))
    expect(same[0]?.differences).toContainEqual(expect.objectContaining({ field: 'name', same: false }))
    const doubted = proposePairs(
      [
        entity(1, ['North Star'], uscc('91350100M000100Y43')),
        entity(2, ['North Star Ltd'], uscc('91110000600037341L')),
      ],
      [],
    )
    expect(doubted[0]?.score).toBeLessThan(0.75)
    expect(doubted[0]?.differences).toContainEqual(expect.objectContaining({ field: 'identifier', same: false }))
    const address = [{ text: '12 Harbour Road, Dandong' }]
    expect(
      pairs([entity(1, ['North Star'], { addresses: address }), entity(2, ['Sun Textiles'], { addresses: address })]),
    ).toEqual(['1-2'])
  })

  it('a company is never proposed to be a ship or a person', () => {
    expect(pairs([entity(1, ['Ocean Star']), entity(2, ['Ocean Star'], { kind: 'vessel' })])).toEqual([])
  })

  it('asks no more about what was answered, through others too; what was left open is asked, and says so', () => {
    const three = [entity(1, ['Dandong Huayang']), entity(2, ['DANDONG HUAYANG LTD']), entity(3, ['Dan Dong Hua Yang'])]
    expect(pairs(three)).toEqual(['1-2', '1-3', '2-3'])
    expect(pairs(three, [judged(1, 2, 'same')])).toEqual(['1-3', '2-3'])
    expect(pairs(three, [judged(1, 2, 'same'), judged(2, 3, 'same')])).toEqual([])
    expect(pairs(three, [judged(1, 2, 'same'), judged(2, 3, 'different')])).toEqual([])
    expect(proposePairs(three, [judged(1, 2, 'undecided')]).map(({ undecided }) => undecided)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('finds the near pairs among four thousand names without comparing all with all', () => {
    const many = Array.from({ length: 4000 }, (_, n) =>
      entity(n + 10, [`Factory ${(n * 7919) % 100_000} of ${n} Street`]),
    )
    const near = [entity(1, ['Rivermouth Garment Works']), entity(2, ['Rivermouth Garments Works Co'])]
    expect(pairs([...many, ...near])).toContain('1-2')
    expect(blockedPairs([...many, ...near].map(profileOf)).length).toBeLessThan(4000 * 20)
  })
})

it('reads names in three scripts as Latin letters', () => {
  expect(romanise('丹东华阳')).toBe('dandonghuayang')
  expect(romanise('신포')).toBe('sinpo')
  expect(romanise('ئۈرۈمچى')).toBe('urumchi')
  expect(romanise('Rivermouth')).toBe('Rivermouth')
})
