import { AppError } from '../../domain/errors.ts'
import { arranged, chaptersOf } from '../../document/sections/apply-sections.ts'
import { splitSections } from '../../document/sections/split-sections.ts'
import type { WriteDb } from '../../db/handles.ts'
import { listSectionRows, writeSectionPlace } from '../../db/repositories/petition-sections.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { composePetition, optionalSections, type ComposedPetition } from './compose-petition.ts'
import { findSection } from './find-section.ts'

export interface ArrangeSectionInput {
  readonly template: string
  readonly section: string
  readonly hidden?: boolean | undefined
  /** Places to move it among the chapters that may be moved: -1 is one up. */
  readonly move?: number | undefined
}

/** Leaves an optional section out, takes it in again, or moves it. Throws `no-such-template`, `no-such-section`, also for one that is not optional. */
export function arrangeSection(app: App, input: ArrangeSectionInput): void {
  const composed = composePetition(app, input.template, false)
  const { id } = findSection(composed, input.section)
  if (!optionalSections(composed.template).has(id)) throw notOptional(id)
  record(app, ['petition'], (tx) => {
    const row = writePlace(app, tx, input.template, id, { hidden: input.hidden })
    if (input.move !== undefined) {
      const order = moved(movableOrder(composed), id, input.move)
      order.forEach((section, position) => writePlace(app, tx, input.template, section, { position }))
    }
    const detail = { template: input.template, section: id, hidden: input.hidden ?? null, move: input.move ?? null }
    return { made: null, events: [{ action: 'section.arranged', subject: row, detail }] }
  })
}

function movableOrder({ template, defaults, own }: ComposedPetition): readonly string[] {
  const optional = optionalSections(template)
  const chapters = arranged(chaptersOf(splitSections(defaults)), own, optional)
  return chapters.flatMap(({ id }) => (optional.has(id) ? [id] : []))
}

function moved(order: readonly string[], id: string, by: number): readonly string[] {
  const from = order.indexOf(id)
  if (from === -1) return order
  const rest = order.filter((each) => each !== id)
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, id)
}

type Place = { readonly hidden?: boolean | undefined; readonly position?: number }

function writePlace(app: App, tx: WriteDb, template: string, section: string, place: Place): string {
  const before = listSectionRows(tx, template).find((row) => row.section === section)
  const hidden = place.hidden ?? before?.hidden ?? false
  const position = place.position ?? before?.position ?? null
  const row = writeSectionPlace(tx, app.newId(), { template, section, hidden, position })
  stampFields(tx, 'petition_section', row, ['hidden', 'position'], now(app))
  return row
}

function notOptional(id: string): AppError {
  return new AppError(
    'no-such-section',
    `The section “${id}” belongs to every petition of this kind and can’t be left out or moved. Nothing was changed.`,
    'Write your own text in it instead.',
  )
}
