import { createHash } from 'node:crypto'
import type { Evidence } from '../../domain/evidence.ts'
import type { Redaction } from '../../domain/protection/protection.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readForm } from '../../db/repositories/forms.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { listTranslations } from '../../db/repositories/translations.ts'

/** Takes the SHA-256 of an item as it stands: its bytes, details, form, text with who read it, marks, and translation. Tags, folders, facts and comments have no part in it. */
export function fingerprinter(db: ReadDb): (item: Evidence) => string {
  const { redactions } = readProtection(db)
  const pairs = listTranslations(db)
  return (item) => {
    const hash = createHash('sha256')
    hash.update(JSON.stringify([item.sha256, particulars(item), readForm(db, item.id)]))
    hash.update(JSON.stringify(redactions.filter(({ evidenceId }) => evidenceId === item.id).map(markOf)))
    hash.update(JSON.stringify(pairs.filter((pair) => [pair.originalId, pair.translationId].includes(item.id))))
    for (const { page, text, machine } of readPageText(db, item.id)) hash.update(JSON.stringify([page, text, machine]))
    return hash.digest('hex')
  }
}

const particulars = (item: Evidence) => [
  item.title,
  item.kind,
  item.source,
  item.receivedHow,
  item.receivedOn,
  item.date,
  item.author,
  item.publisher,
  item.url,
  item.language,
  item.note,
  // Left out where it was never turned, so that what was approved before items could be turned stays approved.
  ...(item.turn === 0 ? [] : [item.turn]),
]

/** A mark taken away and set again alike is the same mark. */
const markOf = ({ kind, text, page, region, reason, reasonWords }: Redaction) =>
  JSON.stringify([kind, text, page, region, reason, reasonWords])
