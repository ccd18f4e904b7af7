import { expect, test } from 'vitest'
import { portalText } from './portal-text.ts'

test.each([
  ['Women’s garments: 100% cotton & silk', 'Womens garments 100 percent cotton and silk'],
  ['19 C.F.R. § 12.42(b)(2)', '19 C F R section 12 42 b 2'],
  ['6210.10.50; 6211.43', '6210 10 50 6211 43'],
  ['Société Générale, Łódź, Straße 5', 'Societe Generale Lodz Strasse 5'],
  ['a@b.org', 'a at b org'],
  ['  line one\n\nline two\t“quoted” – dash ', 'line one line two quoted dash'],
  ['ﬁve ½', 'five 1 2'],
])('%s becomes plain', (text, plain) => {
  expect(portalText(text)).toEqual({ text: plain, left: [] })
})

test('letters with no plain form are left out and named', () => {
  expect(portalText('Donggang (东港锦绣, 동강) 工厂1')).toEqual({
    text: 'Donggang 1',
    left: ['东港锦绣', '동강', '工厂1'],
  })
})
