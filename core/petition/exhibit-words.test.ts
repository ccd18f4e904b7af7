import { expect, test } from 'vitest'
import { asSentence, dateWords, languageWords } from './exhibit-words.ts'

test.each([
  ['en', 'English'],
  ['zh', 'Chinese'],
  ['ko', 'Korean'],
  ['ug', 'Uyghur'],
  ['zh-Hant', 'Traditional Chinese'],
  ['Chinese and Korean', 'Chinese and Korean'],
  ['', ''],
])('the language %s reads %s', (written, words) => {
  expect(languageWords(written)).toBe(words)
})

test.each([
  ['2020-11-03', 'November 3, 2020'],
  ['2020-11', 'November 2020'],
  ['2020', '2020'],
  ['c. 2020', 'c. 2020'],
  ['2020-13-45', '2020-13-45'],
  ['', ''],
])('the date %s reads %s', (written, words) => {
  expect(dateWords(written)).toBe(words)
})

test.each([
  ['Wages were held back', 'Wages were held back.'],
  ['They say “we were paid.”', 'They say “we were paid.”'],
  ['Who paid?', 'Who paid?'],
  ['工资被扣。', '工资被扣。'],
])('the statement %s is printed %s', (statement, sentence) => {
  expect(asSentence(statement)).toBe(sentence)
})
