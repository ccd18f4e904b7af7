import type { EvidenceId } from '../../domain/ids.ts'
import { arrange, type Arranged } from '../../document/resolve/arrangement.ts'
import type { App } from '../app.ts'
import { citedIn } from '../petition/cited-in.ts'
import { composePetition } from '../petition/compose-petition.ts'
import { exhibitUnits, type ExhibitUnit } from './exhibit-units.ts'
import { readArrangement, type ExhibitSettings } from './read-arrangement.ts'

/** The exhibits of a petition in their order with their numbers, before any page is made. */
export interface ExhibitsInOrder {
  readonly settings: ExhibitSettings
  readonly order: readonly Arranged<ExhibitUnit>[]
}

/** Numbers the exhibits as the petition cites them now, and `beside` as if it were bound too. Throws `no-such-template`. */
export function exhibitOrder(app: App, templateId: string, beside: readonly EvidenceId[] = []): ExhibitsInOrder {
  const { template, view, document } = composePetition(app, templateId, false)
  const settings = readArrangement(app.database.read, template.id)
  const units = exhibitUnits(view, settings, citedIn(document), beside)
  return { settings, order: arrange(settings, units) }
}
