import { describe, expect, it } from 'vitest'
import { bareName } from './bare-name.ts'

const together = (name: string) => bareName(name).together

describe('a name without what spellings of one firm differ in', () => {
  it.each([
    ['Dandong Huayang Textiles and Garments Co., Ltd.', 'DANDONG HUAYANG TEXTILES & GARMENTS COMPANY LIMITED'],
    ['Dan Dong Hua Yang Textiles Garments CO LTD', 'Dandong Huayang Textiles Garments'],
    ['Société Générale de Pêche S.A.', 'SOCIETE GENERALE DE PECHE'],
    ['丹东华阳纺织服装有限公司', '丹东华阳纺织服装股份有限公司'],
    ['강구 무역 주식회사', '㈜강구무역'],
    ['شىنجاڭ پاختا چەكلىك شىركىتى', 'شىنجاڭ پاختا'],
    ['شىنجاڭ پاختا', 'شینجاڭ پاختا'],
  ])('takes “%s” and “%s” for one writing', (one, other) => {
    expect(together(one)).toBe(together(other))
    expect(together(one)).not.toBe('')
  })

  it.each([
    ['Rixin Foods', 'Rixin Foodstuffs'],
    ['Harbor Apparel', 'Harbour Garments'],
    ['丹东华阳', '丹东华阴'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(together(one)).not.toBe(together(other))
  })

  it('leaves a name that is nothing but a legal form as it is', () => {
    expect(together('Limited')).toBe('limited')
    expect(together('有限公司')).not.toBe('')
  })
})
