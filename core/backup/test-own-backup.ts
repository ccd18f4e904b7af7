import { basename } from 'node:path'
import type { BackupTest } from '../../domain/backup.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import type { App } from '../app.ts'
import type { Secret } from '../case/case-key.ts'
import type { VerifyOptions } from '../case/verify-case.ts'
import { record } from '../record.ts'
import { testBackup } from './test-backup.ts'

/** Tests a copy of the open case and notes on its log that and how. Throws what testBackup throws. */
export async function testOwnBackup(
  app: App,
  input: { readonly path: string; readonly secret: Secret },
  options: VerifyOptions = {},
): Promise<BackupTest> {
  const tested = await testBackup(input, options, app)
  record(app, ['backups'], (tx) => {
    const detail = { name: basename(tested.path), ok: tested.verification.ok }
    return { made: null, events: [{ action: 'case.backup-tested', subject: readCaseInfo(tx)?.id ?? null, detail }] }
  })
  return tested
}
