import { closeCase, openCase } from '../core/case/open-case.ts'
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

/** The surroundings a command gives the core: who is at work is named by WITHHOLD_NAME. */
export function around(io: Io) {
  const name = io.env['WITHHOLD_NAME']
  return {
    ...(name ? { actor: name } : {}),
    ...(io.nativeBinding === undefined ? {} : { nativeBinding: io.nativeBinding }),
  }
}
