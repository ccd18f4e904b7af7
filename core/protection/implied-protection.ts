import { EvidenceId } from '../../domain/ids.ts'
import type { MadeKind } from '../../domain/made-item.ts'
import { findProtected, type FindProtected } from '../../domain/protection/find-protected.ts'
import type { ImpliedMark, Protection, Redaction, RedactionId } from '../../domain/protection/protection.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMadeItems, type MadeItem } from '../../db/repositories/made-items.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { listStills } from '../../db/repositories/stills.ts'

/** What an item made here shows of others: their picture, where no word can be told from the rest; a frame of a film, whose own words are found by themselves; names drawn, which can't be covered one by one; their words, which are found by themselves; or a list of all there are. */
const SHOWS: Readonly<Record<MadeKind | 'still', 'pictures' | 'frame' | 'drawn' | 'words' | 'list' | 'nothing'>> = {
  still: 'frame',
  comparison: 'pictures',
  'contact-sheet': 'pictures',
  'media-sheet': 'pictures',
  chart: 'pictures',
  chain: 'drawn',
  timeline: 'drawn',
  table: 'words',
  'custody-log': 'list',
  'hash-manifest': 'list',
  declaration: 'nothing',
  sample: 'nothing',
}

/**
 * Everything protected in the case (or the part of it given), and what follows from it: pages made here that show a picture, and stills of a film, of
 * which anything is withheld, a row of an item withheld as a whole, or its name and hash in a list, are withheld as a whole too.
 */
export function impliedProtection(db: ReadDb, protection: Protection = readProtection(db)): Protection {
  return { ...protection, redactions: [...protection.redactions, ...impliedMarks(db, protection).map(wholeMark)] }
}

/** The items made here that are withheld for what they show, each with why; in the order it follows. */
export function impliedMarks(db: ReadDb, protection: Protection): readonly ImpliedMark[] {
  if (protection.names.length === 0 && protection.redactions.length === 0) return []
  const find = findProtected(protection)
  const made: readonly Shown[] = [...listMadeItems(db), ...stillsAsMade(db)]
  let implied: readonly ImpliedMark[] = []
  // What was made may have been made into something again.
  for (let before = -1; before !== implied.length;) {
    before = implied.length
    const redactions = [...protection.redactions, ...implied.map(wholeMark)]
    const held = new Set(redactions.flatMap(({ evidenceId, kind }) => (kind === 'whole' ? [evidenceId] : [])))
    const known = { db, find, names: protection.names, redactions }
    const follow = made.filter(({ evidenceId }) => !held.has(evidenceId)).flatMap((item) => impliedBy(known, item))
    implied = [...implied, ...follow]
  }
  return implied
}

/** An item made here, or a still, and what it was made from. */
type Shown = Pick<MadeItem, 'evidenceId' | 'definition' | 'madeAt'> & { readonly kind: MadeKind | 'still' }

const stillsAsMade = (db: ReadDb): readonly Shown[] =>
  listStills(db).map(({ evidenceId, filmId, takenAt }) => ({
    evidenceId,
    kind: 'still',
    definition: filmId,
    madeAt: takenAt,
  }))

interface Known extends Protection {
  readonly db: ReadDb
  readonly find: FindProtected
}

function impliedBy(known: Known, item: Shown): readonly ImpliedMark[] {
  const { evidenceId, madeAt } = item
  const shows = SHOWS[item.kind]
  const shown = shows === 'nothing' ? new Set<string>() : idsIn(item.definition)
  const mark = known.redactions.find(({ kind, evidenceId: marked }) => {
    if (shows === 'drawn') return kind === 'whole' && shown.has(marked)
    if (shows === 'list') return kind === 'whole' && marked !== evidenceId
    return shown.has(marked) && (shows === 'pictures' || shows === 'frame' || kind !== 'text')
  })
  if (mark) {
    const { reason, reasonWords } = mark
    const because = shows === 'list' ? 'lists' : 'shows'
    return [{ evidenceId, because, of: mark.evidenceId, reason, reasonWords, madeAt }]
  }
  const named = namedBy(known, item, shown)
  if (named === null) return []
  const reason = known.names[0]?.reason ?? 'personal'
  return [{ evidenceId, because: 'names', of: named, reason, reasonWords: null, madeAt }]
}

/** The item of what is shown, or that itself, in which a protected name stands. */
function namedBy(known: Known, { kind, evidenceId }: Shown, shown: ReadonlySet<string>): EvidenceId | null {
  if (SHOWS[kind] === 'pictures') {
    const named = [...shown, evidenceId].find((id) => hasProtected(known, id))
    return named === undefined ? null : EvidenceId.parse(named)
  }
  if (SHOWS[kind] !== 'drawn') return null
  const told = hasProtected(known, evidenceId) || [...shown].some((text) => known.find(text).length > 0)
  return told ? evidenceId : null
}

function wholeMark({ evidenceId, reason, reasonWords, madeAt }: ImpliedMark): Redaction {
  const whole = { kind: 'whole', text: null, page: null, region: null } as const
  const id = evidenceId as string as RedactionId
  return { ...whole, id, evidenceId, reason, reasonWords, createdAt: madeAt }
}

const hasProtected = ({ db, find }: Known, id: string): boolean =>
  readPageText(db, id).some(({ text }) => find(text).length > 0)

/** Every text of a definition; ids of items are among them. */
function idsIn(definition: unknown): ReadonlySet<string> {
  if (typeof definition === 'string') return new Set([definition])
  if (typeof definition !== 'object' || definition === null) return new Set()
  return new Set(Object.values(definition).flatMap((value) => [...idsIn(value)]))
}
