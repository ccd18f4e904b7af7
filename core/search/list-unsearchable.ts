import { UNSEARCHABLE_REASONS, type Unsearchable, type UnsearchableReason } from '../../domain/search.ts'
import { pendingJobs } from '../../db/repositories/jobs.ts'
import { countPagesWithText, readSearchItems, type SearchItem } from '../../db/repositories/search-items.ts'
import type { App } from '../app.ts'
import { READ_TASK } from '../evidence/tasks.ts'

/** Every item in which words can't be found, or not on every page, and why; by reason, then in the order they came in. */
export function listUnsearchable(app: App): Unsearchable[] {
  const db = app.database.read
  const withText = countPagesWithText(db)
  const pending = new Set(pendingJobs(db).flatMap(({ task, evidenceId }) => (task === READ_TASK ? [evidenceId] : [])))
  const all = readSearchItems(db).flatMap((item): Unsearchable[] => {
    const read = withText.get(item.id) ?? 0
    const reason = pending.has(item.id) ? 'being-read' : reasonOf(item, read)
    if (reason === null) return []
    const unread = item.pages === null ? null : Math.max(0, item.pages - read)
    return [{ evidenceId: item.id, title: item.title, reason, pages: item.pages, unread }]
  })
  const place = ({ reason }: Unsearchable) => UNSEARCHABLE_REASONS.indexOf(reason)
  return all.toSorted((a, b) => place(a) - place(b))
}

const BY_PROBLEM: Partial<Record<NonNullable<SearchItem['problem']>, UnsearchableReason>> = {
  'encrypted-file': 'encrypted',
  'damaged-file': 'damaged',
  'too-large-to-read': 'damaged',
  'took-too-long': 'damaged',
  'empty-file': 'empty',
  'unknown-type': 'unknown-kind',
}

/** Why an item of which so many pages have text can't be searched whole; null where it can. */
function reasonOf({ problem, mediaType, pages }: SearchItem, withText: number): UnsearchableReason | null {
  if (withText > 0) return pages !== null && withText < pages ? 'some-pages-not-read' : null
  const known = problem === null ? undefined : BY_PROBLEM[problem]
  if (known) return known
  if (/^(audio|video)\//.test(mediaType)) return 'recording'
  if (mediaType.startsWith('image/') || mediaType === 'application/pdf') return 'picture-not-read'
  return 'no-text'
}
