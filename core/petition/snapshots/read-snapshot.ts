import { z } from 'zod'
import { AppError } from '../../../domain/errors.ts'
import { KeptSection } from '../../../domain/snapshot.ts'
import { listSnapshotRows, type SnapshotRow } from '../../../db/repositories/snapshots.ts'
import type { App } from '../../app.ts'

/** A snapshot with the sections it keeps. */
export interface ReadSnapshot extends Pick<SnapshotRow, 'id' | 'name' | 'madeAt'> {
  readonly sections: readonly KeptSection[]
}

/** The snapshot of that id. Throws `no-such-snapshot`, `damaged-text`. */
export function readSnapshot(app: App, template: string, id: string): ReadSnapshot {
  const row = listSnapshotRows(app.database.read, template).find((each) => each.id === id)
  if (row) return { id: row.id, name: row.name, madeAt: row.madeAt, sections: sectionsOf(row) }
  throw new AppError(
    'no-such-snapshot',
    `This petition has no snapshot “${id}”. Nothing was changed.`,
    'See `snapshot CASE --template T` for their ids.',
  )
}

/** The sections a stored snapshot keeps. Throws `damaged-text`. */
export function sectionsOf({ name, sections }: Pick<SnapshotRow, 'name' | 'sections'>): readonly KeptSection[] {
  const parsed = z.array(KeptSection).safeParse(JSON.parse(sections))
  if (parsed.success) return parsed.data
  throw new AppError(
    'damaged-text',
    `The snapshot “${name}” can't be read: ${parsed.error.issues[0]?.message ?? 'malformed'}. Nothing was changed.`,
    'Restore the case from a backup.',
    parsed.error,
  )
}
