import type { Detail } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import type { Evidence, EvidenceEdit } from '../../domain/evidence.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import { updateEvidence } from '../../db/repositories/evidence.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingEvidence } from './read-evidence.ts'

/** Changes what is known of an item; the original is never touched. Edits of one `batch` are undone as one. Throws `no-such-evidence`, `bad-date`. */
export function editEvidence(
  app: App,
  input: { readonly id: string; readonly edit: EvidenceEdit; readonly batch?: string | undefined },
): Evidence {
  const before = existingEvidence(app, input.id)
  for (const date of [input.edit.date, input.edit.receivedOn]) refuseBadDate(date)
  record(app, ['evidence', 'petition'], (tx) => {
    const fields = updateEvidence(tx, before.id, input.edit)
    stampFields(tx, 'evidence', before.id, fields, now(app))
    return {
      made: null,
      events: [{ action: 'evidence.edited', subject: before.id, detail: told(input.edit) }],
      ...(input.batch === undefined ? {} : { batch: input.batch }),
    }
  })
  return existingEvidence(app, before.id)
}

function told(edit: EvidenceEdit): Detail {
  return Object.fromEntries(
    Object.entries(edit).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
  )
}

/** Throws `bad-date` for a date that is typed but can't be understood. */
export function refuseBadDate(typed: string | null | undefined): void {
  if (typed === null || typed === undefined || parseFuzzyDate(typed)) return
  throw new AppError(
    'bad-date',
    `“${typed}” is not understood as a date. Nothing was changed.`,
    'Write it as 2020, 2020-11, 2020-11-03, Nov 2020, c. 2020, before 2020-12-23 or 2016 – 2021.',
  )
}
