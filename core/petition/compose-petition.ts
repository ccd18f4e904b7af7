import type { Authority } from '../../domain/authority.ts'
import { AppError } from '../../domain/errors.ts'
import type { CaseView } from '../../domain/case-view.ts'
import type { FieldValues } from '../../domain/petition.ts'
import { WrittenText } from '../../domain/written.ts'
import type { Block, PetitionDocument } from '../../document/model.ts'
import { applySections, type OwnSections } from '../../document/sections/apply-sections.ts'
import { settleRuns } from '../../document/sections/settle-runs.ts'
import type { CaseDatabase, ReadDb } from '../../db/handles.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { changesSoFar } from '../../db/repositories/changes.ts'
import { lastChange } from '../../db/repositories/custody.ts'
import { listSectionRows, type SectionRow } from '../../db/repositories/petition-sections.ts'
import { templateById } from '../../templates/registry.ts'
import type { AssessInput, Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { assess } from '../conformity/assess.ts'
import { authoritiesOf } from './authorities-of.ts'
import { assessInput } from './assess-input.ts'
import { croppedFigures } from './figures/cropped-figures.ts'
import { stillFigures } from './figures/still-figures.ts'

/** A petition's text, not numbered yet: the template's, with a person's own in its place. */
export interface ComposedPetition {
  readonly template: Template
  readonly view: CaseView
  readonly fields: FieldValues
  /** What the template alone would have written. */
  readonly defaults: readonly Block[]
  readonly own: OwnSections
  readonly document: PetitionDocument
}

/** What every page of the example says. */
export const EXAMPLE_BANNER = 'Example, not for filing'

/** What was composed of a case as it stands: every screen asks for the same after each edit. */
const latest = new WeakMap<CaseDatabase, { changes: number; readonly made: Map<string, ComposedPetition> }>()

/** The petition as it reads now, from the case alone; fields in `over` stand in for those typed. The same as long as nothing in the case changes. Throws `no-such-template`, `damaged-text`. */
export function composePetition(
  app: App,
  templateId: string,
  final: boolean,
  over: FieldValues = {},
): ComposedPetition {
  const changes = changesSoFar(app.database.read)
  const known = latest.get(app.database)
  const made = known?.changes === changes ? known.made : new Map<string, ComposedPetition>()
  latest.set(app.database, { changes, made })
  const key = JSON.stringify([templateId, final, over])
  const composed = made.get(key) ?? compose(app, templateId, final, over)
  made.set(key, composed)
  return composed
}

function compose(app: App, templateId: string, final: boolean, over: FieldValues): ComposedPetition {
  const db = app.database.read
  const template = templateById(templateId)
  const authorities = authoritiesOf(db, template)
  const input = assessInput(app, templateId, lastChange(db)?.at.slice(0, 10) ?? '1970-01-01')
  const { view } = input
  const fields = { ...input.fields, ...over }
  const draft = template.build({ view, fields, assessed: assess(template, input), final })
  const own = ownSections(db, template)
  const blocks = applySections(draft.blocks, own, optionalSections(template))
  const document: PetitionDocument = {
    ...draft,
    blocks: settleRuns(croppedFigures(stillFigures(db, blocks)), knownOf(authorities, { ...input, fields })),
    language: 'en',
    watermark: final ? null : 'DRAFT',
    banner: readCaseInfo(db)?.example ? EXAMPLE_BANNER : draft.banner,
    authorities,
  }
  return { template, view, fields, defaults: draft.blocks, own, document }
}

/** The sections a person may leave out or move. */
export function optionalSections(template: Template): ReadonlySet<string> {
  const marked = Object.entries(template.sections ?? {}).filter(([, { optional }]) => optional === true)
  return new Set(marked.map(([id]) => id))
}

function knownOf(listed: readonly Authority[], { view, fields }: AssessInput) {
  const authorities = new Set(listed.map(({ id }) => id))
  return {
    evidence: (id: Parameters<CaseView['evidence']['get']>[0]) => view.evidence.get(id) !== undefined,
    authority: (id: string) => authorities.has(id),
    field: (name: string) => {
      const text = fields[name]?.trim()
      return text === '' ? undefined : text
    },
  }
}

function ownSections(db: ReadDb, template: Template): OwnSections {
  const rows = listSectionRows(db, template.id)
  return new Map(rows.map((row) => [row.section, { ...row, blocks: writtenBlocks(row) }]))
}

/** A stored section's blocks; null where the template's stand. Throws `damaged-text`. */
export function writtenBlocks({ document, section }: Pick<SectionRow, 'document' | 'section'>): WrittenText | null {
  if (document === null) return null
  const parsed = WrittenText.safeParse(JSON.parse(document))
  if (parsed.success) return parsed.data
  throw new AppError(
    'damaged-text',
    `The text of the section “${section}” can't be read: ${parsed.error.issues[0]?.message ?? 'malformed'}. Nothing was changed.`,
    'Go back to the template’s text for this section, or restore the case from a backup.',
    parsed.error,
  )
}
