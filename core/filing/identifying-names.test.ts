import { expect, test } from 'vitest'
import type { CustodyEvent } from '../../domain/custody.ts'
import { identifyingNames } from './identifying-names.ts'

const event = (actor: string, field: string, value: string): CustodyEvent => ({
  seq: 1,
  at: '2026-11-04T00:00:00.000Z',
  actor,
  action: 'field.set',
  subject: null,
  detail: { template: 'wro-12-42', field, value },
  previous: '0'.repeat(64),
  hash: '0'.repeat(64),
})

test('who was named once is not forgotten, and nobody is looked for who gives no name', () => {
  const names = identifyingNames(
    ['K. Lee'],
    [
      event('Case owner', 'petitioner', 'Harbor Watch'),
      event('Jo Writer', 'petitioner', 'The petitioner asks to remain anonymous'),
      event('Case owner', 'petitionerContact', 'A. Researcher, +1 202 555 0100; a@example.org'),
      event('Case owner', 'petitionerInterest', 'Harbor Watch studies harbors'),
      event('Case owner', 'signatory', ''),
    ],
  )
  expect(names).toEqual(['K. Lee', 'Harbor Watch', 'A. Researcher', '+1 202 555 0100', 'a@example.org', 'Jo Writer'])
})
