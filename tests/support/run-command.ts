import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** How a command ended: its exit code, what it wrote, and its answer where it gave one. */
export interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
  readonly json: unknown
}

const ROOT = resolve(import.meta.dirname, '../..')
/** The Node the project brings along, whatever the tests run under. */
const NODE = join(ROOT, 'node_modules/.bin/node')

/** Runs the command line as a process of its own, with `--json`; the passphrase goes by the environment. */
export async function runCommand(
  args: readonly string[],
  given: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string } = {},
): Promise<Ended> {
  const child = spawn(NODE, [join(ROOT, 'cli/run.ts'), ...args, '--json'], { env: { ...process.env, ...given.env } })
  child.stdin.end(given.stdin ?? '')
  const ended = new Promise<number | null>((done, failed) => child.once('close', done).once('error', failed))
  const [exit, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { exit, out, err, json: out.trim() === '' ? null : (JSON.parse(out) as unknown) }
}
