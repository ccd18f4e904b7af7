import { spawnSync } from 'node:child_process'

/** One comparison: seconds each side took (medians), how many times ours is theirs, and every run's seconds. */
export interface Row {
  readonly job: string
  readonly ours: number
  readonly other: number
  readonly ratio: number
  readonly runs: readonly { readonly ours: number; readonly other: number }[]
  /** The most memory our side held at once, in MiB. */
  readonly peakMemory?: number
}

/** Runs both sides in turn, so that what else the machine does meets both, and takes medians. Seconds. */
export async function compare(
  job: string,
  times: number,
  ours: () => Promise<number>,
  other: () => Promise<number>,
): Promise<Row> {
  const runs: { ours: number; other: number }[] = []
  for (let run = 0; run < times; run++) runs.push({ ours: await ours(), other: await other() })
  const [a, b] = [median(runs.map((run) => run.ours)), median(runs.map((run) => run.other))]
  return { job, ours: a, other: b, ratio: round(a / b), runs }
}

/** Seconds a program takes to its end. Throws when it fails. */
export function timed(program: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${program} failed (${String(status)}): ${stderr.slice(-2000)}`)
  return round(seconds)
}

/** What a script of ours, run in a process of its own, printed as its last line: one JSON object. Throws when it fails. */
export function answerOf(command: readonly string[]): unknown {
  const [program = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0)
    throw new Error(`${command.slice(0, 2).join(' ')} failed (${String(status)}): ${stderr.slice(-2000)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

export const round = (value: number) => Math.round(value * 1000) / 1000

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return round((low + high) / 2)
}
