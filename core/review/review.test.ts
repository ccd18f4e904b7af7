import { expect, it } from 'vitest'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { describeEvidence } from '../evidence/describe-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { tagEvidence } from '../evidence/tag-evidence.ts'
import { redactEvidence } from '../protection/redact-evidence.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { undo } from '../undo/undo.ts'
import { giveReview } from './give-review.ts'
import { removeComment } from './remove-comment.ts'
import { resolveComment } from './resolve-comment.ts'
import { reviewBook } from './review-book.ts'
import { writeComment } from './write-comment.ts'

const code = (code: string) => expect.objectContaining({ code }) as Error

async function caseWithItems() {
  const made = await tempCase({ clock: () => new Date('2026-11-25T09:00:00.000Z'), actor: 'Team' })
  const files = { 'a.txt': 'The gates are locked at night.', 'b.txt': 'two', 'c.txt': 'three' }
  const added = await addEvidence(made.app, { paths: await writeFiles(made.folder, files) })
  const [one, two, three] = added.flatMap(({ id }) => id ?? [])
  if (!one || !two || !three) throw new Error('three items were added')
  const stateOf = (id: string) => reviewBook(made.app).reviews.find(({ evidenceId }) => evidenceId === id)
  return { ...made, one, two, three, stateOf }
}

it('an approval holds until a field, the form, the text or a mark of the item changes, and holds again once that is taken back', async () => {
  const { app, one, stateOf } = await caseWithItems()
  editEvidence(app, { id: one, edit: { kind: 'photo' } })
  giveReview(app, { ids: [one], state: 'approved', by: 'J. Field' })
  expect(stateOf(one)).toMatchObject({
    state: 'approved',
    by: 'J. Field',
    at: '2026-11-25T09:00:00.000Z',
    changed: false,
  })
  tagEvidence(app, { ids: [one], add: ['gate'], remove: [] })
  writeComment(app, { id: one, text: 'Seen.' })
  expect(stateOf(one)?.changed, 'tags and comments sort and talk, and change nothing').toBe(false)
  const changes = {
    'a detail': () => editEvidence(app, { id: one, edit: { date: '2020' } }),
    'the form': () => describeEvidence(app, { id: one, values: { 'claimed-place': 'Eastport' } }),
    'a mark': () => redactEvidence(app, { evidenceId: one, text: 'night', reason: 'privacy' }),
  }
  for (const [what, change] of Object.entries(changes)) {
    change()
    expect(stateOf(one)?.changed, what).toBe(true)
    undo(app)
    expect(stateOf(one)?.changed, `${what}, taken back`).toBe(false)
  }
  app.database.raw.prepare('UPDATE page_text SET text = ? WHERE evidence_id = ?').run('Other words.', one)
  expect(stateOf(one)?.changed, 'the text').toBe(true)
  expect(reviewBook(app).queue[0], 'it is first in the queue again').toBe(one)
})

it('the queue holds what nobody decided on, what changed, and what was mended since it was returned', async () => {
  const { app, one, two, three } = await caseWithItems()
  expect(reviewBook(app).queue).toEqual([one, two, three])
  expect(() => giveReview(app, { ids: [one], state: 'returned', reason: ' ' })).toThrow(code('no-reason'))
  expect(() => giveReview(app, { ids: [one, 'x'], state: 'approved' })).toThrow(code('no-such-evidence'))
  giveReview(app, { ids: [one, two], state: 'returned', reason: 'The source is not named.' })
  giveReview(app, { ids: [three], state: 'do-not-use' })
  expect(reviewBook(app).queue).toEqual([])
  editEvidence(app, { id: two, edit: { source: 'Worker 3' } })
  editEvidence(app, { id: three, edit: { source: 'Worker 4' } })
  expect(reviewBook(app).queue).toEqual([two])
  giveReview(app, { ids: [one], state: 'to-review' })
  expect(reviewBook(app).queue).toEqual([two, one])
  expect(undo(app).what).toBe('put back to review “a”')
  expect(reviewBook(app).reviews[0]).toMatchObject({ state: 'returned', reason: 'The source is not named.' })
  trashEvidence(app, { ids: [two] })
  expect(reviewBook(app).queue).toEqual([])
})

it('comments are written, resolved and opened again; neither they nor a reason are told by the log', async () => {
  const { app, one } = await caseWithItems()
  const id = writeComment(app, { id: one, text: ' Ask who took it. ', by: 'J. Field' })
  resolveComment(app, { id })
  expect(reviewBook(app).comments).toMatchObject([
    { id, evidenceId: one, text: 'Ask who took it.', by: 'J. Field', resolvedBy: 'Team' },
  ])
  resolveComment(app, { id, open: true })
  expect(reviewBook(app).comments).toMatchObject([{ resolvedBy: null, resolvedAt: null }])
  removeComment(app, { id })
  expect(reviewBook(app).comments).toEqual([])
  undo(app)
  expect(reviewBook(app).comments).toHaveLength(1)
  giveReview(app, { ids: [one], state: 'returned', reason: 'Hearsay of hearsay.' })
  undo(app)
  expect(JSON.stringify(readCustody(app, null))).not.toMatch(/Ask who took it|Hearsay/)
  expect(() => writeComment(app, { id: one, text: ' ' })).toThrow(code('empty-comment'))
  expect(() => resolveComment(app, { id: one })).toThrow(code('no-such-comment'))
})
