import type { AboutEvidence } from '../../domain/about-evidence.ts'
import { namedByHash, partsOf, readSays, wholesOf } from '../../db/repositories/contents.ts'
import { findStill, stillsOf } from '../../db/repositories/stills.ts'
import type { App } from '../app.ts'
import { nearPictures } from './near-pictures.ts'
import { existingEvidence } from './read-evidence.ts'
import { listTimestamps } from './timestamps/list-timestamps.ts'
import { shownForm } from './shown-form.ts'

/** What an item's file says of itself, and how it stands to other items. Throws `no-such-evidence`, `in-trash`. */
export function aboutEvidence(app: App, id: string): AboutEvidence {
  const item = existingEvidence(app, id)
  const { read } = app.database
  const says = readSays(read, item.id)
  return {
    says,
    ...shownForm(app, item, says),
    near: [...nearPictures(app, item.id)],
    holds: [...partsOf(read, item.id)],
    within: [...wholesOf(read, item.id)],
    stillOf: findStill(read, item.id) ?? null,
    stills: [...stillsOf(read, item.id)],
    stamps: [...listTimestamps(app, item.id)],
    namedByHash: namedByHash(read, item.sha256).filter((other) => other.id !== item.id),
  }
}
