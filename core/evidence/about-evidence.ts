import type { AboutEvidence } from '../../domain/about-evidence.ts'
import { namedByHash, partsOf, readSays, wholesOf } from '../../db/repositories/contents.ts'
import type { App } from '../app.ts'
import { existingEvidence } from './read-evidence.ts'

/** What an item's file says of itself, and how it stands to other items. Throws `no-such-evidence`, `in-trash`. */
export function aboutEvidence(app: App, id: string): AboutEvidence {
  const item = existingEvidence(app, id)
  const { read } = app.database
  return {
    says: readSays(read, item.id),
    holds: [...partsOf(read, item.id)],
    within: [...wholesOf(read, item.id)],
    namedByHash: namedByHash(read, item.sha256).filter((other) => other.id !== item.id),
  }
}
