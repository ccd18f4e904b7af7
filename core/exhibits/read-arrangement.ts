import { PLAIN_NUMBERING, type ExhibitChoice, type Numbering } from '../../domain/exhibit.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Translation } from '../../domain/translation.ts'
import type { Arrangement } from '../../document/resolve/arrangement.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listExhibitChoices, listExhibitGroups, readNumbering } from '../../db/repositories/exhibits.ts'
import { listTranslations } from '../../db/repositories/translations.ts'

/** Everything chosen for the exhibits of one petition. */
export interface ExhibitSettings extends Arrangement, Numbering {
  readonly choices: ReadonlyMap<EvidenceId, ExhibitChoice>
  /** Originals with their translations, alike for every petition of the case. */
  readonly pairs: readonly Translation[]
}

/** How the exhibits of a petition are arranged; plain numbers by first citation until somebody says otherwise. */
export function readArrangement(db: ReadDb, template: string): ExhibitSettings {
  const choices = listExhibitChoices(db, template)
  return {
    ...(readNumbering(db, template) ?? PLAIN_NUMBERING),
    groups: listExhibitGroups(db, template),
    choices: new Map(choices.map((choice) => [choice.evidenceId, choice])),
    pairs: listTranslations(db),
  }
}
