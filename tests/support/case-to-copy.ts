import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { PASSPHRASE } from './passphrase.ts'

/** Makes the one new case that every test copies: a passphrase costs a third of a second by design, and a thousand tests need a case. */
export default async function makeCaseToCopy(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'withhold-case-'))
  const path = join(folder, 'case.wro')
  const { app, recoveryKey } = await createCase({ path, title: 'Test case', passphrase: PASSPHRASE })
  await closeCase(app)
  project.provide('caseToCopy', { path, recoveryKey })
  return () => rm(folder, { recursive: true, force: true })
}
