import { createHash } from 'node:crypto'
import type { EvidenceKind } from '../../domain/evidence.ts'
import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { stillWords, timeCode, type StillMade } from '../../domain/still.ts'
import { adoptBlob, blobOf } from '../../db/repositories/blobs.ts'
import { findBySha256, insertArrival, insertEvidence, updateEvidence } from '../../db/repositories/evidence.ts'
import { enqueueJob } from '../../db/repositories/jobs.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { findStill, insertStill } from '../../db/repositories/stills.ts'
import type { WriteDb } from '../../db/handles.ts'
import { now, type App } from '../app.ts'
import { existingEvidence, readEvidence } from '../evidence/read-evidence.ts'
import { READ_TASK } from '../evidence/tasks.ts'
import { stageBytes } from '../made/keep-made-item.ts'
import { record } from '../record.ts'

/** A still whose picture is ready: of which film, at which moment (milliseconds), and how it was taken. */
export interface ReadyStill {
  readonly film: Evidence
  readonly at: number
  readonly how: StillMade
  readonly bytes: Uint8Array
  readonly name: string
  readonly mediaType: string
}

const KIND: EvidenceKind = 'photo'

/**
 * Keeps a still as an item of its own, tied to its film by hash and moment; a picture the case has already becomes that still. The film is
 * not touched. Throws `in-trash`, `bad-still`, `disk-full`.
 */
export async function keepStill(app: App, still: ReadyStill): Promise<Evidence> {
  const sha256 = createHash('sha256').update(still.bytes).digest('hex')
  const same = findBySha256(app.database.read, sha256)
  if (same) return tied(app, existingEvidence(app, same.id), still)
  const known = blobOf(app.database.read, sha256)
  const staged = known === undefined ? stageBytes(app, still.bytes) : null
  const id = record(app, ['evidence', 'case'], (tx) => {
    if (staged !== null) adoptBlob(tx, staged, sha256, still.bytes.length)
    const id = insertItem(app, tx, still, staged ?? known ?? '')
    insertStill(tx, rowOf(app, id, still))
    const { film, name, mediaType, bytes } = still
    const { source, receivedHow, receivedOn } = film
    const about = { name, sha256, bytes: bytes.length, mediaType, kind: KIND, source, receivedHow, receivedOn }
    const added = { action: 'evidence.added', subject: id, detail: { ...about, ...stillDetail(still) } } as const
    return { made: id, events: [takenEvent(id, sha256, still), added] }
  })
  await readEvidence(app, id)
  return existingEvidence(app, id)
}

/** What is known of a film holds for its still: who gave it, when and how, who made it and when. */
function insertItem(app: App, tx: WriteDb, { film, at, name, mediaType }: ReadyStill, blobId: string): string {
  const id = app.newId()
  const { source, receivedHow, receivedOn, date, author, publisher, url } = film
  const known = { source, receivedHow, receivedOn }
  const title = `Still at ${timeCode(at)}, ${film.title}`
  insertEvidence(tx, { ...known, id, blobId, title, kind: KIND, mediaType, originalName: name, addedAt: now(app) })
  insertArrival(tx, { ...known, id: app.newId(), evidenceId: id, name, arrivedAt: now(app) })
  const fields = updateEvidence(tx, id, { date, author, publisher, url })
  stampFields(tx, 'evidence', id, ['title', 'kind', 'source', 'received_how', 'received_on', ...fields], now(app))
  enqueueJob(tx, { id: app.newId(), task: READ_TASK, evidenceId: id, queuedAt: now(app) })
  return id
}

/** A picture the case has already is noted as the still; one that is another still stays that. */
function tied(app: App, item: Evidence, still: ReadyStill): Evidence {
  const before = findStill(app.database.read, item.id)
  if (before && before.filmSha256 === still.film.sha256 && before.at === still.at) return item
  if (before || item.id === still.film.id)
    throw new AppError(
      'bad-still',
      `“${item.title}” has the same bytes. ${before ? stillWords(before) : ''} Nothing was changed.`,
      'Check the film and the time code; a picture is a still of one moment alone.',
    )
  record(app, ['evidence'], (tx) => {
    insertStill(tx, rowOf(app, item.id, still))
    return { made: null, events: [takenEvent(item.id, item.sha256, still)] }
  })
  return item
}

const rowOf = (app: App, evidenceId: string, { film, at, how }: ReadyStill) => ({
  evidenceId,
  filmId: film.id,
  filmSha256: film.sha256,
  at,
  how,
  takenAt: now(app),
})

const stillDetail = ({ film, at, how }: ReadyStill) => ({
  film: film.id,
  filmSha256: film.sha256,
  at: timeCode(at),
  how,
})

/** Told on the film's own log too: what was taken of it, and that its bytes are those it came with. */
function takenEvent(id: string, stillSha256: string, still: ReadyStill) {
  const detail = { still: id, stillSha256, ...stillDetail(still) }
  return { action: 'evidence.still-taken', subject: still.film.id, detail } as const
}
