import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onVirtualScreen } from '../testing/virtual-screen.ts'
import { round } from './row.ts'

// The time is taken inside the virtual screen, whose own start belongs to neither side.
const started = ['sh', '-c', 'echo "began $(date +%s%3N)"; exec "$0" "$@"']

/** Starts a watched app and returns the seconds until its words were on the page; then ends it. */
export async function secondsToWords(
  executable: string,
  app: string,
  userData: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const [program = '', ...args] = [
    ...[...onVirtualScreen, ...started, executable],
    ...['--no-sandbox', '--disable-gpu', `--user-data-dir=${userData}`, app],
  ]
  const running = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  const ended = once(running, 'exit')
  let began = 0
  for await (const line of createInterface({ input: running.stdout })) {
    const [word, at] = line.split(' ')
    if (word === 'began') began = Number(at)
    if (word !== 'seen') continue
    endGroup(running)
    await ended
    return round((Number(at) - began) / 1000)
  }
  throw new Error(`The app in ${app} ended before its words were on the page`)
}

/** Ends a program and everything it started: the virtual screen, the app, the app's own processes. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}
