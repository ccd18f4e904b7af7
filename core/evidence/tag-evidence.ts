import type { NewCustodyEvent } from '../../domain/custody.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { addTag, dropTag, listTags } from '../../db/repositories/tags.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingEvidence } from './read-evidence.ts'

/** Which items get and lose which tags. */
export interface TagInput {
  readonly ids: readonly string[]
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** Adds tags to items and takes tags off them, as one step. A tag that differs from one in use by letters' case alone is that one. Throws `no-such-evidence`, `in-trash`; nothing is changed then. */
export function tagEvidence(app: App, input: TagInput): void {
  const items = [...new Set(input.ids)].map((id) => existingEvidence(app, id))
  const inUse = new Map(listTags(app.database.read).map(({ tag }) => [tag.toLowerCase(), tag]))
  const add = clean(input.add).map((tag) => inUse.get(tag.toLowerCase()) ?? tag)
  const remove = clean(input.remove)
  const changes = items
    .map(({ id, tags }) => ({
      id,
      added: add.filter((tag) => !tags.includes(tag)),
      removed: tags.filter((tag) => remove.includes(tag) && !add.includes(tag)),
    }))
    .filter(({ added, removed }) => added.length + removed.length > 0)
  const [first, ...rest] = changes.map(({ id, added, removed }): NewCustodyEvent => ({
    action: 'evidence.tagged',
    subject: id,
    detail: { added, removed },
  }))
  if (!first) return
  record(app, ['evidence'], (tx) => {
    for (const { id, added, removed } of changes) {
      for (const tag of added) addTag(tx, id, tag)
      for (const tag of removed) dropTag(tx, id, tag)
      stampFields(tx, 'evidence', id, ['tags'], now(app))
    }
    return { made: null, events: [first, ...rest] }
  })
}

const LONGEST = 60

/** Tags as they are kept: composed letters, single spaces, at most 60 letters, none twice. */
function clean(tags: readonly string[]): readonly string[] {
  const kept = tags.map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST))
  return kept.filter(
    (tag, i) => tag !== '' && kept.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === i,
  )
}
