import { expect, it } from 'vitest'
import { fold, foldedText } from './fold.ts'

it.each([
  'Kim Chol-Su, 17 March: ÉCOLE ﬁ ß Æ ø ı',
  'Ким Чол Су и αβγ',
  '김철수 and \u1100\u1175\u11b7\u110e\u1165\u11af in parts\u1100',
  'قیرغىزىستان ـ ۆزبېك ١٢٣',
  '王小明\u0301e\u0301 ｆｕｌｌ ｗｉｄｔｈ ① ² Ⅳ',
  'half \ud83d of a pair, a whole 😀 and 𝐊𝐢𝐦',
  Array.from({ length: 3000 }, (_, i) => String.fromCharCode(i * 21)).join(''),
])('a text’s letters are the same as one and one by one: %#', (text) => {
  expect(foldedText(text)).toBe(
    fold(text)
      .map(({ letter }) => letter)
      .join(''),
  )
})
