import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import type { App, Surroundings } from '../../core/app.ts'
import { closeCase, openCase } from '../../core/case/open-case.ts'

export { PASSPHRASE } from './passphrase.ts'

declare module 'vitest' {
  interface ProvidedContext {
    caseToCopy: { readonly path: string; readonly recoveryKey: string }
  }
}

/** A folder of the test's own, gone when the test ends. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'withhold-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A new case (a copy of the one made for the run), open, in a folder of the test's own; closed when the test ends if it still is open. */
export async function tempCase(
  given: Partial<Surroundings> = {},
): Promise<{ app: App; folder: string; path: string; recoveryKey: string }> {
  const folder = await tempFolder()
  const path = join(folder, 'case.wro')
  const { path: made, recoveryKey } = inject('caseToCopy')
  await copyFile(made, path)
  const app = await openCase(path, { recoveryKey }, given)
  onTestFinished(async () => {
    if (app.database.raw.open) await closeCase(app)
  })
  return { app, folder, path, recoveryKey }
}

/** Writes files into a folder; returns their paths in the order given. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const paths = Object.entries(files).map(([name, content]) => ({ path: join(folder, name), content }))
  for (const { path, content } of paths) await writeFile(path, content)
  return paths.map(({ path }) => path)
}
