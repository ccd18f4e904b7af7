import { expect, it } from 'vitest'
import { quoteStandsIn } from './quote.ts'

it.each([
  ['10 of 49\n  workers were inter-\nviewed', '10 of 49 workers were interviewed'],
  ['the “auditor’s” report', `the "auditor's" report`],
  ['단둥 丹东 factory', '丹东 factory'],
  ['co\u00adoperate', 'cooperate'],
  ['ﬁne print', 'fine print'],
])('%j holds %j', (text, quote) => {
  expect(quoteStandsIn(text, quote)).toBe(true)
})

it.each([
  ['10 of 49 workers', '11 of 49 workers'],
  ['10 of 49 workers', ' '],
  ['the Auditor', 'the auditor'],
])('%j does not hold %j', (text, quote) => {
  expect(quoteStandsIn(text, quote)).toBe(false)
})
