import type { IndexDb, ReadDb } from '../handles.ts'
import { countDerived } from './changes.ts'

/** An item's thumbnail as JPEG, if it was made from just this. */
export function findThumbnail(db: ReadDb, evidenceId: string, madeFrom: string): Uint8Array | undefined {
  return db
    .prepare('SELECT jpeg FROM thumbnail WHERE evidence_id = ? AND made_from = ?')
    .pluck()
    .get(evidenceId, madeFrom) as Uint8Array | undefined
}

/** Keeps a thumbnail in place of an earlier one; nothing of an item that is gone meanwhile. Answers that hang on the case's own rows stay true. */
export function keepThumbnail(index: IndexDb, evidenceId: string, madeFrom: string, jpeg: Uint8Array): void {
  index.inOneTransaction(() => {
    const { changes } = index
      .prepare(
        `INSERT INTO thumbnail (evidence_id, made_from, jpeg) SELECT id, ?, ? FROM evidence WHERE id = ?
         ON CONFLICT (evidence_id) DO UPDATE SET made_from = excluded.made_from, jpeg = excluded.jpeg`,
      )
      .run(madeFrom, jpeg, evidenceId)
    countDerived(index, changes)
  })
}
