import { beforeEach, expect, test, vi } from 'vitest'
import { forget, invalidate, snapshot, subscribe } from './query-cache.ts'

let answers = 0
const load = () => Promise.resolve((answers += 1))
const settled = (key: string, value: number) => vi.waitFor(() => expect(snapshot(key).data).toBe(value))

beforeEach(() => {
  forget('nothing')
  answers = 0
})

test('an answer is fetched once for all who listen, and again once it is no longer true', async () => {
  const stop = [subscribe('facts.list {}', load, () => undefined), subscribe('facts.list {}', load, () => undefined)]
  await settled('facts.list {}', 1)
  invalidate(['evidence'])
  expect(snapshot('facts.list {}').data).toBe(1)
  invalidate(['facts'])
  await settled('facts.list {}', 2)
  stop.forEach((end) => end())
})

test('an answer nobody listens to is fetched again only when somebody does', async () => {
  const stop = subscribe('facts.list {}', load, () => undefined)
  await settled('facts.list {}', 1)
  stop()
  invalidate(['facts'])
  await Promise.resolve()
  expect(answers).toBe(1)
  subscribe('facts.list {}', load, () => undefined)()
  await settled('facts.list {}', 2)
})

test('a slow answer never replaces a newer one', async () => {
  const waiting: ((value: string) => void)[] = []
  const slow = () => new Promise<string>((resolve) => waiting.push(resolve))
  const stop = subscribe('petition.preview {}', slow, () => undefined)
  invalidate(['petition'])
  waiting[1]?.('new')
  await vi.waitFor(() => expect(snapshot('petition.preview {}').data).toBe('new'))
  waiting[0]?.('old')
  await Promise.resolve()
  expect(snapshot('petition.preview {}').data).toBe('new')
  stop()
})

test('forgetting leaves nothing of the case behind and asks again only what it must', async () => {
  const stop = [subscribe('case.info {}', load, () => undefined), subscribe('evidence.list {}', load, () => undefined)]
  await settled('evidence.list {}', 2)
  forget('case')
  expect(snapshot('evidence.list {}').data).toBeUndefined()
  await settled('case.info {}', 3)
  expect(snapshot('evidence.list {}').data).toBeUndefined()
  stop.forEach((end) => end())
})

test('what is made from bytes known by their hash is fetched once, and again only where it failed or the case was locked', async () => {
  const key = 'evidence.original {"id":"x","sha256":"y"}'
  const stop = [subscribe(key, load, () => undefined), subscribe('evidence.get {"id":"x"}', load, () => undefined)]
  await settled(key, 1)
  invalidate(['evidence'])
  await settled('evidence.get {"id":"x"}', 3)
  expect(snapshot(key).data).toBe(1)
  forget('nothing')
  expect(snapshot(key).data).toBeUndefined()
  stop.forEach((end) => end())
})

test('a failure keeps the answer before it in sight', async () => {
  let fail = false
  const shaky = () => (fail ? Promise.reject(new Error('gone')) : Promise.resolve('here'))
  const stop = subscribe('facts.list {"x":1}', shaky, () => undefined)
  await vi.waitFor(() => expect(snapshot('facts.list {"x":1}').data).toBe('here'))
  fail = true
  invalidate(['facts'])
  await vi.waitFor(() => expect(snapshot('facts.list {"x":1}').error?.code).toBe('unexpected'))
  expect(snapshot('facts.list {"x":1}').data).toBe('here')
  stop()
})
