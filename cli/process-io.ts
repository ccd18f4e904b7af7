import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Io } from './io.ts'

/** The Io of this process: its streams, its environment, its terminal. The first Ctrl+C breaks the work off cleanly. */
export function processIo(nativeBinding?: string): Io {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  // The reader of a pipe may leave before the end; the work itself is done by then.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
  })
  return {
    env: process.env,
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    askSecret,
    readStdin: () => text(process.stdin),
    readDescriptor: (descriptor) => readFileSync(descriptor, 'utf8').replace(/\r?\n$/, ''),
    nativeBinding,
    signal: stop.signal,
  }
}

async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true })
  const answer = await lines.question('')
  lines.close()
  process.stderr.write('\n')
  return answer
}
