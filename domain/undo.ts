import { z } from 'zod'
import type { CustodyAction, Detail } from './custody.ts'

/** What would be undone and redone next, in words that follow "Undo:"; null where there is nothing. */
export const UndoState = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })
export type UndoState = z.infer<typeof UndoState>

/** What a step is called: from its first event, the name of what it changed (in quotes, or ''), and how many it changed. */
type Words = (given: { readonly detail: Detail; readonly name: string; readonly count: number }) => string

const NOTES: Readonly<Record<string, string>> = {
  receivedHow: 'how it was received',
  receivedOn: 'when it was received',
  url: 'the address',
}
const FEW = 3

/** Names the changed details of something: "the title and the date of “Photo”". */
function details({ detail, name, count }: Parameters<Words>[0]): string {
  const of = count > 1 ? `${count} items` : name || 'an item'
  const fields = Object.keys(detail).map((field) => NOTES[field] ?? `the ${field}`)
  if (fields.length > FEW) return `the details of ${of}`
  return `${fields.join(' and ')} of ${of}`
}

const one = (what: string, { name, count }: Parameters<Words>[0]) =>
  count > 1 ? `${count} ${what}s` : name === '' ? `a ${what}` : `the ${what} ${name}`

const VERDICTS_UNDONE: Readonly<Record<string, string>> = {
  same: 'judge two records to be one entity',
  different: 'judge two records to be different entities',
  undecided: 'leave it open whether two records are one entity',
}

const LISTED_UNDONE: Readonly<Record<string, string>> = {
  same: 'judge that a list names an entity',
  different: 'judge that a list names another than an entity',
  undecided: 'leave it open whether a list names an entity',
}

const REVIEWS_UNDONE: Readonly<Record<string, string>> = {
  'to-review': 'put back to review',
  approved: 'approve',
  returned: 'return',
  'do-not-use': 'rule out',
}

const itemsIn = (detail: Detail): string => {
  const items = detail['items']
  return Array.isArray(items) && items.length > 1 ? `${items.length} items` : 'an item'
}

/** The changes a person makes and can take back. Null: the app's own work, or what stays done. A new action needs its line here. */
export const UNDO_WORDS: Readonly<Record<CustodyAction, Words | null>> = {
  'case.created': null,
  'case.migrated': null,
  'case.renamed': () => 'rename the case',
  'case.passphrase-changed': null,
  'case.backup-planned': () => 'change how the case is backed up',
  'case.backed-up': null,
  'case.backup-tested': null,
  'case.restored': null,
  'case.verified': null,
  'case.bagged': null,
  'case.imported': null,
  'evidence.added': ({ name, count }) => (count > 1 ? `add ${count} items` : `add ${name}`),
  'evidence.arrived-again': null,
  'evidence.read': null,
  'evidence.unpacked': null,
  'evidence.edited': (given) => `change ${details(given)}`,
  'evidence.described': ({ name }) => `change the form of ${name || 'an item'}`,
  'evidence.tagged': ({ name, count }) => `change the tags of ${count > 1 ? `${count} items` : name}`,
  'evidence.trashed': ({ name, count }) => `move ${count > 1 ? `${count} items` : name} to the Trash`,
  'evidence.restored': ({ name, count }) => `restore ${count > 1 ? `${count} items` : name}`,
  'evidence.purged': null,
  'evidence.merged': ({ name, count }) => `merge ${count} items into ${name}`,
  'fact.added': (given) => `add ${one('fact', given)}`,
  'fact.edited': (given) => `change ${one('fact', given)}`,
  'conflict.noted': () => 'note a contradiction',
  'conflict.settled': () => 'deal with a contradiction',
  'conflict.reopened': () => 'open a contradiction again',
  'question.asked': () => 'ask a question',
  'question.edited': () => 'change a question',
  'question.answered': () => 'answer a question',
  'question.dropped': () => 'close a question',
  'fact.removed': (given) => `move ${one('fact', given)} to the Trash`,
  'fact.restored': (given) => `restore ${one('fact', given)}`,
  'fact.purged': null,
  'checklist.answered': () => 'answer a question of a checklist',
  'field.set': ({ detail }) => `change “${spaced(String(detail['field']))}” in the petition`,
  // Typing is undone in the text itself.
  'section.written': null,
  'section.restored': ({ detail }) => `go back to the template’s text of “${spaced(String(detail['section']))}”`,
  'section.arranged': ({ detail }) => `leave out or move “${spaced(String(detail['section']))}”`,
  'snapshot.taken': ({ detail }) => `keep the snapshot “${String(detail['name'])}”`,
  // Kept by the app itself, before a build or a restore.
  'snapshot.kept': null,
  'snapshot.restored': ({ detail }) => `go back to the snapshot “${String(detail['name'])}”`,
  'snapshot.removed': ({ detail }) => `remove the snapshot “${String(detail['name'])}”`,
  'reference.imported': ({ detail, count }) =>
    count > 1 ? `import ${count} references` : `import “${String(detail['title'])}”`,
  'authority.saved': ({ detail }) => `save “${String(detail['cite'])}”`,
  'authority.removed': () => 'remove an authority',
  'authority.confirmed': ({ detail }) => `confirm “${String(detail['authority'])}”`,
  'petition.chosen': () => 'write another filing',
  'petition.exported': null,
  'petition.verified': null,
  'petition.submitted': null,
  'submission.edited': () => 'change the record of what was sent',
  'filing.limit-set': () => 'set a size limit for filing',
  'name.protected': ({ detail }) => `protect the name “${String(detail['alias'])}” stands for`,
  'name.unprotected': ({ detail }) => `no longer protect the name “${String(detail['alias'])}” stands for`,
  'source.sealed': ({ detail }) => `seal the source “${String(detail['alias'])}”`,
  'source.unsealed': ({ detail }) => `open the sealed source “${String(detail['alias'])}”`,
  'annex.built': null,
  'redaction.added': () => 'keep something out of the public version',
  'redaction.removed': () => 'let something into the public version again',
  'trade.imported': null,
  'trade.removed': null,
  'trade.preset-saved': ({ detail }) => `save the preset “${String(detail['name'])}”`,
  'entity.added': ({ count }) => (count > 1 ? `add ${count} entities` : 'add an entity'),
  'entity.edited': () => 'change an entity',
  'entity.removed': () => 'remove an entity',
  'entity.judged': ({ detail }) => VERDICTS_UNDONE[String(detail['verdict'])] ?? 'answer whether two are one',
  'entity.fact-linked': () => 'link a fact with an entity',
  'entity.fact-unlinked': () => 'part a fact from an entity',
  'entity.linked': () => 'link two entities',
  'entity.link-edited': () => 'change a link between two entities',
  'entity.link-removed': () => 'remove a link between two entities',
  'list.imported': null,
  'list.answered': ({ detail }) => LISTED_UNDONE[String(detail['verdict'])] ?? 'answer for an entry of a list',
  'evidence.made': null,
  'evidence.remade': null,
  'evidence.still-taken': ({ name }) => `take a still of ${name || 'a film'}`,
  'evidence.proved': null,
  'evidence.ocr-asked': null,
  'evidence.ocr-moved': null,
  'evidence.ocr-page': null,
  'evidence.ocr-stopped': null,
  'evidence.text-confirmed': ({ detail, name }) =>
    `confirm the text of page ${String(detail['page'])} of ${name || 'an item'}`,
  'translation.set': ({ name }) => `pair ${name || 'an item'} with its translation`,
  'translation.removed': ({ name }) => `part ${name || 'an item'} from its translation`,
  'exhibit.arranged': ({ name }) => `arrange the exhibit ${name}`.trimEnd(),
  'exhibits.numbered': () => 'change how the exhibits are numbered',
  'exhibits.grouped': () => 'change the groups of exhibits',
  'exhibits.frozen': null,
  'folder.added': ({ detail }) => `make the folder “${String(detail['name'])}”`,
  'folder.renamed': ({ name }) => `rename the folder ${name}`,
  'folder.moved': ({ name }) => `move the folder ${name}`,
  'folder.removed': ({ detail }) => `remove the folder “${String(detail['name'])}”`,
  'folder.items-put': ({ detail, name }) => `put ${itemsIn(detail)} in ${name}`,
  'folder.items-taken': ({ detail, name }) => `take ${itemsIn(detail)} out of ${name}`,
  'filter.saved': ({ detail }) => `save the filter “${String(detail['name'])}”`,
  'filter.removed': ({ detail }) => `remove the filter “${String(detail['name'])}”`,
  'review.given': ({ detail, name }) => `${REVIEWS_UNDONE[String(detail['state'])] ?? 'review'} ${name || 'an item'}`,
  'comment.written': ({ name }) => `comment on ${name || 'an item'}`,
  'comment.resolved': ({ name }) => `resolve a comment on ${name || 'an item'}`,
  'comment.reopened': ({ name }) => `open a comment on ${name || 'an item'} again`,
  'comment.removed': () => 'remove a comment',
  'docket.added': ({ detail }) => `put “${String(detail['title'])}” on the docket`,
  'docket.edited': () => 'change a petition on the docket',
  'docket.removed': ({ detail }) => `take “${String(detail['title'])}” off the docket`,
  'docket.date-added': () => 'add a date to the docket',
  'docket.date-edited': () => 'change a date of the docket',
  'docket.date-removed': () => 'remove a date from the docket',
  'change.undone': null,
  'change.redone': null,
}

const spaced = (field: string) =>
  field
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
