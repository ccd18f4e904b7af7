import type { ReadDb, StagingDb, WriteDb } from '../handles.ts'

/** Size of a stored piece of an original, in bytes: 1 MiB. */
export const CHUNK_BYTES = 1_048_576

export function stageBlob(staging: StagingDb, id: string): void {
  staging.prepare('INSERT INTO blob (id) VALUES (?)').run(id)
}

/** Stores consecutive pieces of a staged original, the first with number `from`, in one transaction. */
export function stageChunks(staging: StagingDb, blobId: string, from: number, chunks: readonly Uint8Array[]): void {
  const insert = staging.prepare('INSERT INTO blob_chunk (blob_id, seq, bytes) VALUES (?, ?, ?)')
  staging.inOneTransaction(() => chunks.forEach((chunk, i) => insert.run(blobId, from + i, chunk)))
}

export function dropStaged(staging: StagingDb, blobId: string): void {
  staging.prepare('DELETE FROM blob WHERE id = ? AND adopted = 0').run(blobId)
}

/** Removes what broken-off adds left behind; returns how many originals that were never acknowledged. */
export function sweepStaged(staging: StagingDb): number {
  return staging.prepare('DELETE FROM blob WHERE adopted = 0').run().changes
}

export function adoptBlob(tx: WriteDb, blobId: string, sha256: string, bytes: number): void {
  tx.prepare('UPDATE blob SET adopted = 1, sha256 = ?, bytes = ? WHERE id = ? AND adopted = 0').run(
    sha256,
    bytes,
    blobId,
  )
}

/** The n-th piece of an item's original, from 0. */
export function readChunk(db: ReadDb, evidenceId: string, n: number): Buffer | undefined {
  const row = db
    .prepare('SELECT c.bytes FROM evidence e JOIN blob_chunk c ON c.blob_id = e.blob_id WHERE e.id = ? AND c.seq = ?')
    .get(evidenceId, n)
  return (row as { bytes: Buffer } | undefined)?.bytes
}

/** The adopted blob with these bytes, whichever item has or had it. */
export function blobOf(db: ReadDb, sha256: string): string | undefined {
  return db.prepare('SELECT id FROM blob WHERE sha256 = ?').pluck().get(sha256) as string | undefined
}

/** The pieces of an item's original in order, one at a time. */
export function* readChunks(db: ReadDb, evidenceId: string): Generator<Uint8Array> {
  const piece = db.prepare(`
    SELECT c.bytes FROM evidence e JOIN blob_chunk c ON c.blob_id = e.blob_id WHERE e.id = ? AND c.seq = ?`)
  for (let seq = 0; ; seq++) {
    const row = piece.get(evidenceId, seq) as { bytes: Buffer } | undefined
    if (!row) return
    yield row.bytes
  }
}
