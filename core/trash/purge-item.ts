import type { NewCustodyEvent } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import type { Tombstone, TrashedItem } from '../../domain/trash.ts'
import type { WriteDb } from '../../db/handles.ts'
import { foldLog } from '../../db/open-database.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { findKept } from '../../db/repositories/evidence.ts'
import { eraseEvidence, eraseFact, factsInto, insertTombstone, sweepErased } from '../../db/repositories/trash.ts'
import { now, TOPICS, type App } from '../app.ts'
import { record } from '../record.ts'
import { trashedItem } from './trashed-item.ts'

/** What is to be purged; the case's name typed in full shows that it is meant. */
export interface PurgeInput {
  readonly id: string
  readonly caseTitle: string
  readonly reason: string
}

/** Removes something in the Trash for good: bytes, text, words in the index, and every step that could bring it back. A tombstone and the custody log keep which, who, when and why. Facts in the Trash that rest on nothing else go along. Throws `not-in-trash`, `still-in-use`, `wrong-case-name`, `no-reason`; nothing is removed then. */
export function purgeItem(app: App, input: PurgeInput): { purged: Tombstone[] } {
  const item = trashedItem(app, input.id)
  refuseUnmeant(app, input)
  if (item.facts > 0) throw stillInUse(item)
  const purged = record(app, TOPICS, (tx) => {
    const stones =
      item.what === 'fact' ? [erasedFact(app, tx, item.id, input.reason)] : erased(app, tx, item.id, input.reason)
    sweepErased(tx)
    const [first, ...rest] = stones.map(eventOf)
    if (!first) throw new Error('what is purged leaves a tombstone')
    return { made: stones, events: [first, ...rest] }
  })
  // What was overwritten may still stand in the log beside the file.
  foldLog(app.database)
  return { purged }
}

/** The item and the facts in the Trash that rest on it alone. */
function erased(app: App, tx: WriteDb, id: string, reason: string): Tombstone[] {
  const item = findKept(tx, id)
  if (!item) throw new Error(`the item ${id} is in the Trash`)
  const alone = factsInto(tx, id).filter(({ elsewhere }) => elsewhere === 0)
  const facts = alone.map((fact) => erasedFact(app, tx, fact.id, reason))
  eraseEvidence(tx, id)
  const stone = { ...stoneOf(app, id, reason), what: 'evidence', sha256: item.sha256, bytes: item.bytes } as const
  insertTombstone(tx, stone)
  return [stone, ...facts]
}

function erasedFact(app: App, tx: WriteDb, id: string, reason: string): Tombstone {
  eraseFact(tx, id)
  const stone = { ...stoneOf(app, id, reason), what: 'fact', sha256: null, bytes: null } as const
  insertTombstone(tx, stone)
  return stone
}

const stoneOf = (app: App, id: string, reason: string) => ({
  id,
  purgedAt: now(app),
  purgedBy: app.actor,
  reason: reason.trim(),
})

const eventOf = ({ id, what, sha256, bytes, reason }: Tombstone): NewCustodyEvent => ({
  action: `${what}.purged`,
  subject: id,
  detail: { sha256, bytes, reason },
})

function refuseUnmeant(app: App, { caseTitle, reason }: PurgeInput): void {
  const title = readCaseInfo(app.database.read)?.title ?? ''
  if (caseTitle.trim() !== title.trim()) {
    throw new AppError(
      'wrong-case-name',
      `“${caseTitle}” is not the name of this case. Nothing was purged.`,
      `Type the name as it stands: ${title}`,
    )
  }
  if (reason.trim() === '') {
    throw new AppError('no-reason', 'No reason was given. Nothing was purged.', 'Say why: the tombstone keeps it.')
  }
}

function stillInUse({ name, facts }: TrashedItem): AppError {
  const rest = facts === 1 ? '1 fact rests' : `${facts} facts rest`
  return new AppError(
    'still-in-use',
    `${rest} on “${name}”. Nothing was purged.`,
    'Move those facts to the Trash, or restore the item and take their pinpoints elsewhere.',
  )
}
