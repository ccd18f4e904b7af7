import type { Submission } from '../../domain/submission.ts'
import { listSubmissions as readAll } from '../../db/repositories/submissions.ts'
import type { App } from '../app.ts'

/** What was sent of this case, the first submission first. */
export function listSubmissions(app: App): Submission[] {
  return readAll(app.database.read)
}
