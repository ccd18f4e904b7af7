import type { Detail } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { Numbering, type ExhibitEdit } from '../../domain/exhibit.ts'
import { ExhibitGroupId, type EvidenceId } from '../../domain/ids.ts'
import { parsePageRanges } from '../../domain/page-ranges.ts'
import type { WriteDb } from '../../db/handles.ts'
import {
  listExhibitGroups,
  replaceExhibitGroups,
  writeExhibitChoice,
  type ChoiceChange,
} from '../../db/repositories/exhibits.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { exhibitOrder } from './exhibit-order.ts'
import { movesTo, type Moves } from './move-exhibit.ts'
import { saveNumbering } from './set-numbering.ts'

export interface ArrangeInput {
  readonly template: string
  readonly evidenceId: string
  readonly edit: ExhibitEdit
}

/**
 * Changes what was chosen for an item as an exhibit of a petition: its position (which turns to order by hand), group by its
 * heading, short title, purpose, key information, excerpt, or whether it is bound though uncited. Throws `no-such-template`,
 * `no-such-evidence`, `bad-pages`, `numbering-frozen`.
 */
export function arrangeExhibit(app: App, { template: name, evidenceId, edit }: ArrangeInput): void {
  const template = templateById(name).id
  const item = existingEvidence(app, evidenceId)
  refuseBadPages(item, edit.pages ?? null)
  const { position, group, ...own } = edit
  if (position === undefined) return save(app, { template, id: item.id, change: cleared(own), group })
  const order = exhibitOrder(app, template, own.included ? [item.id] : [])
  const moves = movesTo(order, item.id, position)
  const byHand = Numbering.parse({ ...order.settings, order: 'by-hand' })
  save(app, { template, id: item.id, change: { ...cleared(own), ...moves.get(item.id) }, group, moves, byHand })
}

interface Saved {
  readonly template: string
  readonly id: EvidenceId
  readonly change: ChoiceChange
  readonly group?: string | null | undefined
  readonly moves?: Moves
  readonly byHand?: Numbering
}

function save(app: App, { template, id, change: own, group: heading, moves, byHand }: Saved): void {
  record(app, ['petition'], (tx) => {
    if (byHand) saveNumbering(app, tx, template, byHand)
    const group = heading === undefined ? {} : { group: groupNamed(app, tx, template, heading) }
    const all = new Map<EvidenceId, ChoiceChange>([...(moves ?? []), [id, { ...own, ...group }]])
    for (const [evidenceId, change] of all) {
      const { row, columns } = writeExhibitChoice(tx, app.newId(), template, evidenceId, change)
      stampFields(tx, 'exhibit_choice', row, columns, now(app))
    }
    const detail: Detail = { template, ...own, ...(heading === undefined ? {} : { group: heading }) }
    return { made: null, events: [{ action: 'exhibit.arranged', subject: id, detail }] }
  })
}

/** The id of the group with this heading, made behind the others where there is none; null for no group. */
function groupNamed(app: App, tx: WriteDb, template: string, heading: string | null): ExhibitGroupId | null {
  const name = heading?.trim() ?? ''
  if (name === '') return null
  const groups = listExhibitGroups(tx, template)
  const known = groups.find((group) => group.heading.toLowerCase() === name.toLowerCase())
  if (known) return known.id
  const id = ExhibitGroupId.parse(app.newId())
  replaceExhibitGroups(tx, template, [...groups, { id, heading: name }])
  stampFields(tx, 'exhibit_group', id, ['heading', 'place'], now(app))
  return id
}

/** Texts without the space around them; one that is empty is none. */
function cleared({ included, ...words }: Omit<ExhibitEdit, 'position' | 'group'>): ChoiceChange {
  const texts = Object.entries(words).map(([field, value]) => [field, (value ?? '').trim() || null] as const)
  return { ...Object.fromEntries(texts), ...(included === undefined ? {} : { included }) }
}

function refuseBadPages({ title, pages: count, binding }: Evidence, typed: string | null): void {
  if (typed === null || typed.trim() === '') return
  const pages = parsePageRanges(typed)
  const counted = binding === 'copy' || binding === 'page-images' ? (count ?? 1) : null
  const beyond = counted === null ? undefined : pages?.find((page) => page > counted)
  if (pages !== null && beyond === undefined) return
  const why = beyond === undefined ? 'is not a range of pages' : `names page ${beyond}, but there are ${counted ?? 0}`
  throw new AppError(
    'bad-pages',
    `“${typed}” ${why} (${title}). Nothing was changed.`,
    'Write the pages of the item that are to be bound, as 1-3, 7.',
  )
}
