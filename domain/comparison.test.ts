import { expect, test } from 'vitest'
import { adjustmentWords, Comparison, WHOLE_PICTURE } from './comparison.ts'
import { EvidenceId } from './ids.ts'
import { wordingHint } from './neutral-wording.ts'

const evidenceId = EvidenceId.parse('019b0000-0000-7000-8000-000000000001')
const picture = { evidenceId, page: 1, crop: WHOLE_PICTURE, turn: 0, brightness: 1, caption: '' }

test('what was done to a picture is told in full, and that nothing was', () => {
  expect(adjustmentWords(picture, 0)).toBe('Picture 1: not adjusted')
  expect(
    adjustmentWords({ ...picture, crop: { x: 0.25, y: 0, width: 0.5, height: 1 }, turn: -90, brightness: 1.2 }, 1),
  ).toBe(
    'Picture 2: cropped to 25 %–75 % of its width and 0 %–100 % of its height; turned counterclockwise by 90°; brightness × 1.20',
  )
})

test('a comparison has two to four pictures, and callouts that point into two at least', () => {
  const point = { picture: 1, x: 0.5, y: 0.5 }
  const whole = { title: 'T', pictures: [{ evidenceId }, { evidenceId }] }
  expect(Comparison.parse(whole)).toEqual({ title: 'T', pictures: [picture, picture], callouts: [] })
  expect(Comparison.safeParse({ ...whole, pictures: [{ evidenceId }] }).success).toBe(false)
  expect(Comparison.safeParse({ ...whole, pictures: Array(5).fill({ evidenceId }) }).success).toBe(false)
  expect(Comparison.safeParse({ ...whole, callouts: [{ observation: 'x', points: [point] }] }).success).toBe(false)
  const sliver = { evidenceId, crop: { x: 0, y: 0, width: 0.001, height: 1 } }
  expect(Comparison.safeParse({ ...whole, pictures: [sliver, { evidenceId }] }).success).toBe(false)
})

test.each(['Same logo position', 'Both cartons carry a green band', 'Table edge at the left in both'])(
  '“%s” is neutral',
  (words) => expect(wordingHint(words)).toBeNull(),
)

test.each(['Identical cartons', 'This proves the link', 'Clearly the same room', 'Slave workers', 'Look!'])(
  '“%s” gets a hint',
  (words) => expect(wordingHint(words)).toMatch(/^Neutral wording: /),
)
