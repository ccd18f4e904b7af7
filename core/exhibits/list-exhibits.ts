import { Numbering, type ExhibitFault, type ExhibitList, type ListedExhibit } from '../../domain/exhibit.ts'
import { batesNumber } from '../../document/bates.ts'
import { extentWords } from '../../document/exhibit-extent.ts'
import type { ExhibitEntry } from '../../document/model.ts'
import { citedAt } from '../../document/resolve/cited-at.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { impliedProtection } from '../protection/implied-protection.ts'
import type { App } from '../app.ts'
import { draftPetition } from '../petition/draft-petition.ts'
import { reviewFaults } from '../review/review-faults.ts'
import { boundItems } from './bound-items.ts'
import { exhibitFaults } from './exhibit-faults.ts'
import { publicFate, type TellFate } from './public-fate.ts'
import type { ExhibitSettings } from './read-arrangement.ts'

/** The exhibits of a petition as they would be bound now: numbers, pages, Bates ranges, where they are cited, what the public version shows of them, and what is to be mended. Throws `no-such-template`. */
export async function listExhibits(app: App, template: string, signal?: AbortSignal): Promise<ExhibitList> {
  const { document, composed, settings } = await draftPetition(app, template, false, signal ? { signal } : {})
  const { read } = app.database
  const places = citedAt(document)
  const reviewed = reviewFaults(read, boundItems(composed.view, settings, composed.document))
  const faults = [...exhibitFaults(read, composed.view, settings, composed.document.blocks), ...reviewed]
  const context = { app, settings, faults, fate: publicFate(read, impliedProtection(read)) }
  let before = 0
  const exhibits = document.exhibits.map((entry) => {
    const first = before
    before += entry.pages
    return listed(context, entry, first, places.get(entry.number) ?? [])
  })
  return {
    template,
    numbering: Numbering.parse(settings),
    groups: [...settings.groups],
    exhibits,
    bytes: exhibits.reduce((sum, { bytes }) => sum + bytes, 0),
    faults,
  }
}

interface Context {
  readonly app: App
  readonly settings: ExhibitSettings
  readonly faults: readonly ExhibitFault[]
  readonly fate: TellFate
}

function listed(
  { app, settings, faults, fate }: Context,
  entry: ExhibitEntry,
  before: number,
  places: readonly string[],
): ListedExhibit {
  const { number, evidenceId, title, what, purpose, keyInformation, pages, bytes, remark, parts, supports } = entry
  const choice = settings.choices.get(evidenceId)
  const item = findEvidence(app.database.read, evidenceId)
  const stamp = (n: number) => batesNumber(settings.bates, before + n)
  const open = faults.filter((fault) => parts.some((part) => part.evidenceId === fault.evidenceId))
  const uncited = places.length === 0 ? 'Nothing cites it.' : null
  const checks = [...open.map(({ says }) => says), item?.problem?.message, remark, uncited]
  return {
    ...{ number, evidenceId, title, what, purpose, keyInformation, pages, bytes, supports: [...supports] },
    itemTitle: item?.title ?? title,
    group: choice?.group ?? null,
    extent: extentWords(entry),
    excerpt: choice?.pages ?? null,
    bates: { first: stamp(Math.min(1, pages)), last: stamp(pages) },
    citedAt: [...places],
    included: choice?.included ?? false,
    frozen: (choice?.number ?? null) !== null,
    inPublic: fate(parts),
    checks: [...new Set(checks.flatMap((check) => check ?? []))],
  }
}
