import type { FilingChannel } from '../../domain/filing.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** Limits a person set, in megabytes, by channel; a channel never touched is absent. */
export function readFilingLimits(db: ReadDb): ReadonlyMap<FilingChannel, number> {
  const rows = db.prepare('SELECT channel, limit_mb FROM filing_profile').all()
  return new Map((rows as { channel: FilingChannel; limit_mb: number }[]).map((row) => [row.channel, row.limit_mb]))
}

/** Sets a channel's limit; returns the row's id for its stamp. */
export function writeFilingLimit(tx: WriteDb, id: string, channel: FilingChannel, limitMb: number): string {
  tx.prepare(
    'INSERT INTO filing_profile (id, channel, limit_mb) VALUES (?, ?, ?) ON CONFLICT (channel) DO UPDATE SET limit_mb = excluded.limit_mb',
  ).run(id, channel, limitMb)
  return (tx.prepare('SELECT id FROM filing_profile WHERE channel = ?').get(channel) as { id: string }).id
}
