import { expect, it } from 'vitest'
import { canonicalEvent } from './custody.ts'

it('writes an event the same whatever the order of its keys', () => {
  const event = { seq: 1, at: 't', actor: 'a', action: 'case.created', subject: null } as const
  const one = canonicalEvent({ ...event, detail: { b: [2, 'x'], a: null } })
  const other = canonicalEvent({
    detail: { a: null, b: [2, 'x'] },
    subject: null,
    action: 'case.created',
    actor: 'a',
    at: 't',
    seq: 1,
  })
  expect(one).toBe(other)
  expect(one).toBe(
    '{"action":"case.created","actor":"a","at":"t","detail":{"a":null,"b":[2,"x"]},"seq":1,"subject":null}',
  )
})
