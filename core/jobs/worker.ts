import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { AppError, toAppError } from '../../domain/errors.ts'
import { inOwnMemory } from './in-own-memory.ts'
import type { Task, TaskContext } from './task.ts'
import { tasks } from './tasks.ts'
import type { FromWorker, ToWorker } from './wire.ts'

/** Thread entry: runs one task at a time and passes its questions on. It holds no handle of the case and writes nothing. */
const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread only')

const { mostExternalBytes } = z.object({ mostExternalBytes: z.number() }).parse(workerData)

const waiting = new Map<number, { resolve: (bytes: Uint8Array | null) => void; reject: (error: Error) => void }>()
let calls = 0

const say = (message: FromWorker, moved: readonly ArrayBuffer[] = []) => port.postMessage(message, moved)

function ask(make: (call: number) => FromWorker, moved: readonly ArrayBuffer[] = []): Promise<Uint8Array | null> {
  const call = ++calls
  return new Promise((resolve, reject) => {
    waiting.set(call, { resolve, reject })
    say(make(call), moved)
  })
}

/** The memory of a piece that fills all of it can be moved instead of copied; the task has handed it over. */
function wholeBuffer({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

const context: TaskContext = {
  pull: async (name, room = null) => (await ask((call) => ({ kind: 'pull', call, name, room }))) ?? new Uint8Array(),
  push: async (pieces, to = '') => {
    await ask((call) => ({ kind: 'push', call, pieces, to }), pieces.flatMap(wholeBuffer))
  },
  progress: (done, total) => say({ kind: 'progress', done, total }),
}

async function find(name: string): Promise<Task<unknown, unknown>> {
  const load = Object.entries(tasks).find(([known]) => known === name)?.[1]
  if (!load) throw new Error(`No task is called ${name}`)
  return (await load()) as Task<unknown, unknown>
}

async function run(name: string, input: unknown): Promise<void> {
  try {
    const output = await (await find(name))(input, context)
    say({ kind: 'done', output: inOwnMemory(output), full: process.memoryUsage().external > mostExternalBytes })
  } catch (thrown) {
    const { code, message, hint } = toAppError(thrown)
    say({ kind: 'failed', code, message, hint })
  }
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'run') return void run(message.task, message.input)
  const waiter = waiting.get(message.call)
  waiting.delete(message.call)
  if (message.kind === 'served') waiter?.resolve(message.bytes)
  else waiter?.reject(new AppError(message.code, message.message, message.hint))
})
