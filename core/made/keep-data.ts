import { createHash } from 'node:crypto'
import type { Evidence, EvidenceKind } from '../../domain/evidence.ts'
import { adoptBlob, blobOf } from '../../db/repositories/blobs.ts'
import { findBySha256, insertArrival, insertEvidence } from '../../db/repositories/evidence.ts'
import { enqueueJob } from '../../db/repositories/jobs.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { existingEvidence, readEvidence } from '../evidence/read-evidence.ts'
import { READ_TASK } from '../evidence/tasks.ts'
import { record } from '../record.ts'
import { fileName, MADE_HERE, stageBytes } from './keep-made-item.ts'

/** Keeps data behind a made page as a CSV item of its own (UTF-8), so that it goes along as a file; the same data is kept once. Throws `disk-full`. */
export async function keepData(
  app: App,
  { title, csv, kind = 'trade-record' }: { title: string; csv: string; kind?: EvidenceKind },
): Promise<Evidence> {
  const bytes = new TextEncoder().encode(csv)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const same = findBySha256(app.database.read, sha256)
  if (same) return same
  const known = blobOf(app.database.read, sha256)
  const staged = known === undefined ? stageBytes(app, bytes) : null
  const id = app.newId()
  record(app, ['evidence', 'case'], (tx) => {
    if (staged !== null) adoptBlob(tx, staged, sha256, bytes.length)
    const arrival = { source: MADE_HERE, receivedHow: null, receivedOn: null }
    const name = `${fileName(title)}.csv`
    const item = { ...arrival, id, blobId: staged ?? known ?? '', mediaType: 'text/csv', kind }
    insertEvidence(tx, { ...item, title, originalName: name, addedAt: now(app) })
    insertArrival(tx, { ...arrival, id: app.newId(), evidenceId: id, name, arrivedAt: now(app) })
    stampFields(tx, 'evidence', id, ['title', 'kind', 'source'], now(app))
    enqueueJob(tx, { id: app.newId(), task: READ_TASK, evidenceId: id, queuedAt: now(app) })
    return { made: id, events: [{ action: 'evidence.made', subject: id, detail: { kind: 'data', title, sha256 } }] }
  })
  await readEvidence(app, id)
  return existingEvidence(app, id)
}
