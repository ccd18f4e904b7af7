import type { DocketEntry } from '../../domain/docket.ts'
import { listDocket as readAll } from '../../db/repositories/docket.ts'
import type { App } from '../app.ts'

/** The petitions on the docket with their dates, the last filed first. */
export function listDocket(app: App): DocketEntry[] {
  return readAll(app.database.read)
}
