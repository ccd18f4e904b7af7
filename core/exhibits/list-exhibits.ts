import { Numbering, type ExhibitList, type ListedExhibit } from '../../domain/exhibit.ts'
import { batesNumber } from '../../document/bates.ts'
import { extentWords } from '../../document/exhibit-extent.ts'
import type { ExhibitEntry } from '../../document/model.ts'
import { citedAt } from '../../document/resolve/cited-at.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import { openCaseView } from '../petition/case-view.ts'
import { draftPetition } from '../petition/draft-petition.ts'
import { exhibitFaults } from './exhibit-faults.ts'
import { readArrangement, type ExhibitSettings } from './read-arrangement.ts'

/** The exhibits of a petition as they would be bound now: numbers, pages, Bates ranges, where they are cited, and what is to be mended. Throws `no-such-template`. */
export async function listExhibits(app: App, template: string, signal?: AbortSignal): Promise<ExhibitList> {
  const { document } = await draftPetition(app, template, false, signal ? { signal } : {})
  const settings = readArrangement(app.database.read, template)
  const places = citedAt(document)
  let before = 0
  const exhibits = document.exhibits.map((entry) => {
    const first = before
    before += entry.pages
    return listed(app, settings, entry, first, places.get(entry.number) ?? [])
  })
  return {
    template,
    numbering: Numbering.parse(settings),
    groups: [...settings.groups],
    exhibits,
    bytes: exhibits.reduce((sum, { bytes }) => sum + bytes, 0),
    faults: exhibitFaults(app.database.read, openCaseView(app.database.read), settings),
  }
}

function listed(
  app: App,
  settings: ExhibitSettings,
  entry: ExhibitEntry,
  before: number,
  places: readonly string[],
): ListedExhibit {
  const { number, evidenceId, title, what, purpose, keyInformation, pages, bytes, remark } = entry
  const choice = settings.choices.get(evidenceId)
  const item = findEvidence(app.database.read, evidenceId)
  const stamp = (n: number) => batesNumber(settings.bates, before + n)
  const checks = [item?.problem?.message, remark, places.length === 0 ? 'Nothing cites it.' : null]
  return {
    ...{ number, evidenceId, title, what, purpose, keyInformation, pages, bytes },
    itemTitle: item?.title ?? title,
    group: choice?.group ?? null,
    extent: extentWords(entry),
    excerpt: choice?.pages ?? null,
    bates: { first: stamp(Math.min(1, pages)), last: stamp(pages) },
    citedAt: [...places],
    included: choice?.included ?? false,
    frozen: (choice?.number ?? null) !== null,
    checks: [...new Set(checks.flatMap((check) => check ?? []))],
  }
}
