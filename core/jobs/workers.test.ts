import { expect, test } from 'vitest'
import { EXHIBITS_AT_ONCE, startWorkers, type RunOptions, type Workers, type WorkersOptions } from './workers.ts'

const page = { main: '#set document(date: none)\nHello', files: [] }
const run = (workers: Workers, lane: RunOptions['lane'] = 'pages') =>
  workers.run('typeset', page, { lane, timeoutMs: 60_000 })

/** How many threads two documents in a row are set by. */
async function threadsFor(options: WorkersOptions): Promise<number> {
  let threads = 0
  const count = () => {
    threads++
  }
  process.on('worker', count)
  const workers = startWorkers(options)
  const first = await run(workers)
  const second = await run(workers)
  await workers.close()
  process.off('worker', count)
  expect(Buffer.from(second.pdf).equals(first.pdf)).toBe(true)
  return threads
}

test('a worker is kept warm from one task to the next', async () => {
  expect(await threadsFor({})).toBe(1)
})

test('a worker that has taken too much memory is replaced before the next task', async () => {
  expect(await threadsFor({ mostExternalBytes: 1 })).toBe(2)
})

test('what a task refuses is told by its name, and the worker goes on', async () => {
  const workers = startWorkers()
  const refused = workers.run('typeset', { main: '#nothing', files: [] }, { lane: 'pages', timeoutMs: 60_000 })
  await expect(refused).rejects.toMatchObject({ code: 'cannot-typeset' })
  expect((await run(workers)).pages).toBe(1)
  await workers.close()
})

test('exhibits are made side by side, as many at once as are said, and each worker takes the next', async () => {
  let threads = 0
  const count = () => {
    threads++
  }
  process.on('worker', count)
  const workers = startWorkers()
  const made = await Promise.all(Array.from({ length: EXHIBITS_AT_ONCE + 2 }, () => run(workers, 'exhibits')))
  await workers.close()
  process.off('worker', count)
  expect(threads).toBe(EXHIBITS_AT_ONCE)
  for (const { pdf } of made) expect(Buffer.from(pdf).equals(made[0]?.pdf ?? new Uint8Array())).toBe(true)
})
