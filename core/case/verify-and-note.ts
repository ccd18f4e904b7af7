import type { Verification } from '../../domain/verification.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { verifyCase, type VerifyOptions } from './verify-case.ts'

/** Verifies the open case and keeps on its log when, by whom and with what outcome. A file with damaged pages is not written to. Throws `cancelled`. */
export async function verifyAndNote(app: App, options: VerifyOptions = {}): Promise<Verification> {
  const found = await verifyCase(app, options)
  if (!found.file.ok) return found
  const { checked, failed } = found.evidence
  const detail = { ok: found.ok, checked, failed: failed.length, events: found.custody.events }
  record(app, ['case'], (tx) => ({
    made: null,
    events: [{ action: 'case.verified', subject: readCaseInfo(tx)?.id ?? null, detail }],
  }))
  return found
}
