import type { MadeKind } from '../../domain/made-item.ts'
import { findProtected, type FindProtected } from '../../domain/protection/find-protected.ts'
import type { Protection, Redaction, RedactionId } from '../../domain/protection/protection.ts'
import type { ReasonCode } from '../../domain/protection/reasons.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMadeItems, type MadeItem } from '../../db/repositories/made-items.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { readProtection } from '../../db/repositories/protection.ts'

/** What an item made here shows of others: their picture, where no word can be told from the rest; names drawn, which can't be covered one by one; their words, which are found by themselves; or a list of all there are. */
const SHOWS: Readonly<Record<MadeKind, 'pictures' | 'drawn' | 'words' | 'list' | 'nothing'>> = {
  comparison: 'pictures',
  'contact-sheet': 'pictures',
  'media-sheet': 'pictures',
  chart: 'pictures',
  chain: 'drawn',
  table: 'words',
  'custody-log': 'list',
  'hash-manifest': 'list',
  declaration: 'nothing',
  sample: 'nothing',
}

/**
 * Everything protected in the case (or the part of it given), and what follows from it: pages made here that show a picture of which anything is
 * withheld, a row of an item withheld as a whole, or its name and hash in a list, are withheld as a whole too.
 */
export function impliedProtection(db: ReadDb, protection: Protection = readProtection(db)): Protection {
  if (protection.names.length === 0 && protection.redactions.length === 0) return protection
  const find = findProtected(protection)
  const made = listMadeItems(db)
  let redactions = [...protection.redactions]
  // What was made may have been made into something again.
  for (let before = -1; before !== redactions.length;) {
    before = redactions.length
    const held = new Set(redactions.flatMap(({ evidenceId, kind }) => (kind === 'whole' ? [evidenceId] : [])))
    const known = { db, find, names: protection.names, redactions }
    const follow = made.filter(({ evidenceId }) => !held.has(evidenceId)).flatMap((item) => impliedBy(known, item))
    redactions = [...redactions, ...follow]
  }
  return { ...protection, redactions }
}

interface Known extends Protection {
  readonly db: ReadDb
  readonly find: FindProtected
}

function impliedBy(known: Known, item: MadeItem): readonly Redaction[] {
  const shows = SHOWS[item.kind]
  const shown = shows === 'nothing' ? new Set<string>() : idsIn(item.definition)
  const marks = known.redactions.filter(({ kind, evidenceId }) => {
    if (shows === 'drawn') return kind === 'whole' && shown.has(evidenceId)
    if (shows === 'list') return kind === 'whole' && evidenceId !== item.evidenceId
    return shown.has(evidenceId) && (shows === 'pictures' || kind !== 'text')
  })
  const worded =
    shows === 'pictures'
      ? [...shown, item.evidenceId].some((id) => hasProtected(known, id))
      : shows === 'drawn' &&
        (hasProtected(known, item.evidenceId) || [...shown].some((text) => known.find(text).length > 0))
  const reason: ReasonCode | undefined =
    marks[0]?.reason ?? (worded ? (known.names[0]?.reason ?? 'personal') : undefined)
  if (reason === undefined) return []
  const { evidenceId, madeAt } = item
  const whole = { kind: 'whole', text: null, page: null, region: null, reasonWords: null } as const
  const id = evidenceId as string as RedactionId
  return [{ ...whole, id, evidenceId, reason, reasonWords: marks[0]?.reasonWords ?? null, createdAt: madeAt }]
}

const hasProtected = ({ db, find }: Known, id: string): boolean =>
  readPageText(db, id).some(({ text }) => find(text).length > 0)

/** Every text of a definition; ids of items are among them. */
function idsIn(definition: unknown): ReadonlySet<string> {
  if (typeof definition === 'string') return new Set([definition])
  if (typeof definition !== 'object' || definition === null) return new Set()
  return new Set(Object.values(definition).flatMap((value) => [...idsIn(value)]))
}
