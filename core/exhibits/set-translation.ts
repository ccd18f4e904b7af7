import { AppError } from '../../domain/errors.ts'
import { Translation, type NewTranslation } from '../../domain/translation.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { deleteTranslation, listTranslations, writeTranslation } from '../../db/repositories/translations.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'

const COLUMNS = ['translation_id', 'certificate_id', 'translator', 'language', 'address', 'signed_at', 'signed_on']

/** Pairs an item with its English translation: they are bound as one exhibit from then on. Throws `bad-translation`, `no-such-evidence`. */
export function setTranslation(app: App, input: NewTranslation): Translation {
  const read = Translation.safeParse(input)
  if (!read.success) throw bad(`its ${read.error.issues[0]?.path.join('.') ?? 'whole'} is missing or too long`)
  const pair = read.data
  const ids = [pair.originalId, pair.translationId, ...(pair.certificateId === null ? [] : [pair.certificateId])]
  for (const id of ids) existingEvidence(app, id)
  if (new Set(ids).size < ids.length) throw bad('original, translation and certificate must be three items')
  const others = listTranslations(app.database.read).filter(({ originalId }) => originalId !== pair.originalId)
  const taken = others.some((other) => ids.includes(other.originalId) || ids.includes(other.translationId))
  if (taken) throw bad('one of the items is paired with another one already')
  return record(app, ['evidence', 'petition'], (tx) => {
    const row = writeTranslation(tx, app.newId(), pair)
    stampFields(tx, 'translation', row, COLUMNS, now(app))
    return { made: pair, events: [{ action: 'translation.set', subject: pair.originalId, detail: { ...pair } }] }
  })
}

/** Parts an item from its translation. Throws `bad-translation` where it has none. */
export function removeTranslation(app: App, originalId: string): void {
  if (!listTranslations(app.database.read).some((pair) => pair.originalId === originalId)) {
    throw bad('the item is not paired with a translation')
  }
  record(app, ['evidence', 'petition'], (tx) => {
    deleteTranslation(tx, originalId)
    return { made: null, events: [{ action: 'translation.removed', subject: originalId, detail: {} }] }
  })
}

function bad(why: string): AppError {
  return new AppError(
    'bad-translation',
    `The translation can't be paired: ${why}. Nothing was changed.`,
    'Give the original, its English translation, who translated it and from which language.',
  )
}
