import { expect, test } from 'vitest'
import { EvidenceId } from '../../../domain/ids.ts'
import { withChosen } from './picture-captions.tsx'

const [A, B] = ['0190a3c0-0000-7000-8000-000000000001', '0190a3c0-0000-7000-8000-000000000002'].map((id) =>
  EvidenceId.parse(id),
) as [EvidenceId, EvidenceId]

test('a picture that stays keeps its page and caption, one that is new has neither, one taken off is gone', () => {
  const before = [{ evidenceId: A, page: 3, caption: 'The gate' }]
  expect(withChosen(before, [B, A])).toEqual([
    { evidenceId: B, page: 1, caption: '' },
    { evidenceId: A, page: 3, caption: 'The gate' },
  ])
  expect(withChosen(before, [B])).toEqual([{ evidenceId: B, page: 1, caption: '' }])
})
