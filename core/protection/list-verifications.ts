import { KeptVerification } from '../../domain/protection/verification-report.ts'
import { listVerifications as readVerifications } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'

/** The verifier's reports that the case keeps, newest first. */
export function listVerifications(app: App): KeptVerification[] {
  return readVerifications(app.database.read).map((row) => KeptVerification.parse(row))
}
