import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { AppError, toAppError } from '../../domain/errors.ts'
import type { Room } from './task.ts'
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts'
import type { FromWorker, ToWorker } from './wire.ts'

/**
 * How one run of a task is bounded and served. `lane` keeps warm workers apart: "pages" for Typst, "files" for evidence, one
 * each, as has "ocr" for what takes an hour, and "rows" for those of a table, which a person waits for while an import runs; "exhibits" for the pages of a volume's exhibits, as many as EXHIBITS_AT_ONCE.
 */
export interface RunOptions {
  readonly lane: 'files' | 'pages' | 'ocr' | 'rows' | 'exhibits'
  readonly timeoutMs: number
  /** The time begins anew with each push: set for tasks that hand over one page after the other. */
  readonly timeoutEachPush?: boolean
  readonly signal?: AbortSignal | undefined
  readonly transfer?: readonly ArrayBuffer[]
  /** Gives bytes in memory of their own, which is handed over to the worker, or in the room that it set aside for them. */
  readonly pull?: (name: string, room: Room | null) => Bytes | Promise<Bytes>
  /** Takes pieces of output; whoever keeps one longer than this takes copies it. */
  readonly push?: (pieces: readonly Uint8Array[], to: string) => void | Promise<void>
  readonly progress?: (done: number, total: number) => void
}

type Bytes = Uint8Array<ArrayBuffer> | Room

/** How many exhibits have their pages made at the same time; each holds one of them, its pictures and PDFium's memory. */
export const EXHIBITS_AT_ONCE = Math.max(1, Math.min(3, availableParallelism()))

export interface Workers {
  /** Runs a task in a worker of its lane, one at a time in each. Throws AppError `timed-out`, `cancelled`, `worker-failed` or the task's own. */
  run<K extends TaskName>(task: K, input: TaskInput<K>, options: RunOptions): Promise<TaskOutput<K>>
  close(): Promise<void>
}

interface Lane {
  worker: Worker | null
  tail: Promise<unknown>
  /** Tasks that are under way or wait. */
  tasks: number
  /** Ends the worker when it was of no use for a while. */
  idle: NodeJS.Timeout | null
}

/** Memory a worker may take before it is ended, in MiB of JavaScript heap. */
const HEAP_MB = 1024
/** A smaller nursery: a volume binds as fast, and the process holds some 30 MiB less. */
const YOUNG_MB = 32

/**
 * Calls out of WASM are never compiled, in Node: V8 13.6 shares their code between threads, and frees it in one while another
 * makes it, which ends the process ("Check failed: jit_page.has_value()" in WasmImportWrapperCache::Free). Electron's V8 is newer.
 */
if (!('electron' in process.versions)) setFlagsFromString('--wasm-wrapper-tiering-budget=2147483647')

const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Memory outside the heap at which a worker is replaced: what a WASM module has taken comes back only when its thread ends. */
const MOST_EXTERNAL_BYTES = 1.25 * 2 ** 30

export interface WorkersOptions {
  readonly mostExternalBytes?: number
}

/** Starts the lanes; each makes its worker at its first task, and a new one when the old was ended or has grown too big. */
export function startWorkers({ mostExternalBytes = MOST_EXTERNAL_BYTES }: WorkersOptions = {}): Workers {
  const make = () => {
    return new Worker(entry(), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
      workerData: { mostExternalBytes },
    })
  }
  const lanes: Record<RunOptions['lane'], readonly Lane[]> = {
    files: [newLane()],
    pages: [newLane()],
    ocr: [newLane()],
    rows: [newLane()],
    exhibits: Array.from({ length: EXHIBITS_AT_ONCE }, newLane),
  }
  return {
    run(task, input, options) {
      const lane = leastBusy(lanes[options.lane])
      if (lane.idle) clearTimeout(lane.idle)
      lane.tasks++
      const turn = lane.tail.then(() => runIn(lane, make, { kind: 'run', task, input }, options))
      lane.tail = turn
        .catch(() => undefined)
        .then(() => {
          lane.tasks--
          if ((options.lane === 'exhibits' || options.lane === 'rows') && lane.tasks === 0)
            lane.idle = setTimeout(() => void stop(lane), IDLE_MS).unref()
        })
      return turn as Promise<TaskOutput<typeof task>>
    },
    async close() {
      await Promise.all(Object.values(lanes).flatMap((all) => all.map((lane) => stop(lane))))
    },
  }
}

/** Volumes are bound and tables looked at now and then: their workers' memory is given back between. */
const IDLE_MS = 30_000

const newLane = (): Lane => ({ worker: null, tail: Promise.resolve(), tasks: 0, idle: null })

/** The first of those with the fewest tasks. */
function leastBusy(lanes: readonly Lane[]): Lane {
  const [lane] = lanes.toSorted((a, b) => a.tasks - b.tasks)
  if (!lane) throw new Error('every lane has a worker')
  return lane
}

async function stop(lane: Lane): Promise<void> {
  if (lane.idle) clearTimeout(lane.idle)
  const worker = lane.worker
  lane.worker = null
  await worker?.terminate()
}

function runIn(lane: Lane, make: () => Worker, message: ToWorker, options: RunOptions): Promise<unknown> {
  if (options.signal?.aborted) return Promise.reject(cancelled())
  const worker = (lane.worker ??= make())
  return new Promise((resolve, reject) => {
    const end = (settle: () => void, kill: boolean) => {
      clearTimeout(timer)
      worker.off('error', onError).off('exit', onExit).off('message', onMessage)
      options.signal?.removeEventListener('abort', onAbort)
      if (kill) void stop(lane).then(settle)
      else settle()
    }
    const onAbort = () => end(() => reject(cancelled()), true)
    const onError = (cause: unknown) => end(() => reject(failed(cause)), true)
    const onExit = () => end(() => reject(failed('the worker ended')), true)
    const onMessage = (answer: FromWorker) => {
      if (answer.kind === 'done') end(() => resolve(answer.output), answer.full)
      else if (answer.kind === 'failed') end(() => reject(revive(answer)), answer.code === 'worker-failed')
      else if (answer.kind === 'progress') options.progress?.(answer.done, answer.total)
      else {
        if (answer.kind === 'push' && options.timeoutEachPush) timer.refresh()
        serve(worker, answer, options)
      }
    }
    const timer = setTimeout(() => end(() => reject(timedOut(options.timeoutMs)), true), options.timeoutMs)
    options.signal?.addEventListener('abort', onAbort)
    worker.on('error', onError).on('exit', onExit).on('message', onMessage)
    worker.postMessage(message, [...(options.transfer ?? [])])
  })
}

/** Answers a worker's pull or push; a failure there goes back to the task, which fails with it. */
function serve(worker: Worker, ask: FromWorker & { kind: 'pull' | 'push' }, options: RunOptions): void {
  const act = async (): Promise<Bytes | null> => {
    if (ask.kind === 'push') {
      await options.push?.(ask.pieces, ask.to)
      return null
    }
    if (!options.pull) throw failed(`nothing answers the pull of ${ask.name}`)
    return await options.pull(ask.name, ask.room)
  }
  act().then(
    (bytes) => {
      const moved = bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
      worker.postMessage({ kind: 'served', call: ask.call, bytes } satisfies ToWorker, moved)
    },
    (thrown: unknown) => {
      const { code, message, hint } = toAppError(thrown)
      worker.postMessage({ kind: 'refused', call: ask.call, code, message, hint } satisfies ToWorker)
    },
  )
}

function revive(answer: FromWorker & { kind: 'failed' }): AppError {
  return new AppError(answer.code, answer.message, answer.hint)
}

function cancelled(): AppError {
  return new AppError(
    'cancelled',
    'The work was cancelled. What was saved before is kept.',
    'Start it again when you like.',
  )
}

function timedOut(ms: number): AppError {
  return new AppError(
    'timed-out',
    `A step took longer than its limit of ${Math.round(ms / 1000)} s and was stopped. Nothing of it was kept.`,
    'The file may be built to exhaust a reader. The original is kept and can be extracted.',
  )
}

function failed(cause: unknown): AppError {
  return new AppError(
    'worker-failed',
    'The process that reads files stopped unexpectedly. The case itself is not affected.',
    'Try again. If the same file does it again, the original can still be extracted.',
    cause,
  )
}
