import { spawnSync } from 'node:child_process'

/** Runs a program to its end with its words on stderr; throws with its name and last words when it fails. Returns its stdout. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.error) throw new Error(`${program} could not be started: ${done.error.message}`, { cause: done.error })
  if (done.status === 0) return done.stdout
  throw new Error(`${program} ${args.join(' ')} failed (${done.status ?? done.signal}):\n${done.stderr.slice(-4000)}`)
}
