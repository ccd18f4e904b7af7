import { closeCase, openCase } from '../core/case/open-case.ts'
import { readPending } from '../core/evidence/read-pending.ts'
import { indexPages } from '../core/search/index-pages.ts'
import type { App } from '../core/app.ts'
import type { Io } from './io.ts'
import { readSecret, type SecretOptions } from './passphrase.ts'

/** Opens a case, does the work, and closes it whatever happens. */
export async function withCase<T>(
  io: Io,
  path: string,
  options: SecretOptions,
  work: (app: App) => T | Promise<T>,
): Promise<T> {
  const app = await openCase(path, await readSecret(io, options), around(io))
  try {
    return await work(app)
  } finally {
    await closeCase(app)
  }
}

/** Opens a case for work that rests on the text of its evidence: first does the reading a broken-off session left, and makes the index for searching complete. */
export async function withReadCase<T>(
  io: Io,
  path: string,
  options: SecretOptions,
  work: (app: App) => T | Promise<T>,
): Promise<T> {
  return await withCase(io, path, options, async (app) => {
    for (const { id, error } of await readPending(app, io.signal)) io.err(`not read: ${id}: ${error.message}`)
    await indexPages(app, { signal: io.signal, progress: (done, total) => tellIndexing(io, done, total) })
    return await work(app)
  })
}

const TOLD_EACH = 5000

function tellIndexing(io: Io, done: number, total: number): void {
  if (done % TOLD_EACH === 0) io.err(`making the index for searching: ${done} of ${total}`)
}

/** The surroundings a command gives the core: who is at work is named by WITHHOLD_NAME. */
export function around(io: Io) {
  const name = io.env['WITHHOLD_NAME']
  return {
    ...(name ? { actor: name } : {}),
    ...(io.nativeBinding === undefined ? {} : { nativeBinding: io.nativeBinding }),
  }
}
