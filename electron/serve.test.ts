import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '../domain/errors.ts'
import { call } from '../ipc/call.ts'
import type { Told } from '../ipc/wire.ts'
import { answering, serve } from './serve.ts'

const contract = {
  sums: {
    add: call(z.object({ a: z.number(), b: z.number().default(1) }), z.number()),
    fail: call(z.object({}), z.number()),
    slow: call(z.object({ after: z.instanceof(Promise) }), z.string()),
  },
} as const

const answers = answering(
  contract,
  {
    sums: {
      add: (offset: number, { a, b }) => offset + a + b,
      fail: () => {
        throw new AppError('disk-full', 'The disk is full.', 'Make room.')
      },
      slow: async (_offset, { after }) => {
        await after
        return 'slow'
      },
    },
  },
  100,
)

const codeOf = async (answer: ReturnType<typeof answers>) => {
  const settled = await answer
  return settled.ok ? 'ok' : settled.error.code
}

test('a call gets what its schema made of the input', async () => {
  expect(await answers('sums', 'add', { a: 2 })).toEqual({ ok: true, value: 103 })
})

test('input that does not fit is refused and named, and the handler not reached', async () => {
  const answer = await answers('sums', 'add', { a: 'two' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  expect(JSON.stringify(answer)).toContain('sums.add was asked with a a it cannot take')
})

test.each([
  ['sums', 'multiply'],
  ['files', 'read'],
  ['sums', 'constructor'],
  ['__proto__', 'toString'],
])('%s.%s does not exist', async (group, method) => {
  expect(await codeOf(answers(group, method, {}))).toBe('bad-request')
})

test('an error arrives as its code, words and hint, without a stack', async () => {
  expect(await answers('sums', 'fail', {})).toEqual({
    ok: false,
    error: { code: 'disk-full', message: 'The disk is full.', hint: 'Make room.' },
  })
})

class Port extends EventEmitter {
  readonly told: Told[] = []
  postMessage(told: Told): void {
    this.told.push(told)
    this.emit('told')
  }
  start(): void {
    this.emit('started')
  }
}

test('a slow call does not hold up the next, and noise on the port is dropped', async () => {
  const port = new Port()
  serve(port, answers)
  let finish: () => void = () => undefined
  const after = new Promise<void>((resolve) => (finish = resolve))
  const next = () => new Promise((resolve) => port.once('told', resolve))
  const first = next()
  port.emit('message', { data: 'noise' })
  port.emit('message', { data: { id: 1, group: 'sums', method: 'slow', input: { after } } })
  port.emit('message', { data: { id: 2, group: 'sums', method: 'add', input: { a: 1 } } })
  await first
  expect(port.told).toEqual([{ id: 2, answer: { ok: true, value: 102 } }])
  const second = next()
  finish()
  await second
  expect(port.told[1]).toEqual({ id: 1, answer: { ok: true, value: 'slow' } })
})
