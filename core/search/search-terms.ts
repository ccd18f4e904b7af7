import { setImmediate } from 'node:timers/promises'
import { AppError, toAppError } from '../../domain/errors.ts'
import type { TermMatrix } from '../../domain/search.ts'
import { countPages } from '../../db/repositories/search-pages.ts'
import type { App } from '../app.ts'
import { catchUp, type IndexOptions } from './index-pages.ts'
import { ftsMatch } from './query.ts'
import { ask } from './search-everything.ts'

/** The terms to look for, each as it would be typed into the search box; `plain` as there. */
export interface TermsInput {
  readonly terms: readonly string[]
  readonly plain?: boolean | undefined
}

const MOST_TERMS = 5000

/** How many pages of each item have each term. A term that can't be searched for says why and the others go on. Throws `no-terms`, `too-many-terms`, `cancelled`. */
export async function searchTerms(
  app: App,
  { terms: given, plain }: TermsInput,
  { signal, progress }: IndexOptions = {},
): Promise<TermMatrix> {
  const terms = readTerms(given)
  const notIndexed = catchUp(app)
  const rows: { term: string; counts: ReadonlyMap<string, number>; problem: string | null }[] = []
  for (const term of terms) {
    if (signal?.aborted === true) throw stopped()
    rows.push(countTerm(app, term, plain))
    progress?.(rows.length, terms.length)
    // Between terms the process answers others, and hears of a cancel.
    await setImmediate()
  }
  return { ...tabulate(app, rows), notIndexed }
}

/** Terms as pasted or loaded: one a line, blank ones and repeats dropped. Throws `no-terms`, `too-many-terms`. */
function readTerms(given: readonly string[]): readonly string[] {
  const terms = [...new Set(given.map((term) => term.replace(/^\ufeff/u, '').trim()).filter((term) => term !== ''))]
  if (terms.length === 0) throw new AppError('no-terms', 'There is no term to look for.', 'Give one term a line.')
  if (terms.length <= MOST_TERMS) return terms
  throw new AppError(
    'too-many-terms',
    `${terms.length} terms are more than ${MOST_TERMS}. Nothing was searched.`,
    'Look for them in two lists.',
  )
}

function countTerm(app: App, term: string, plain: boolean | undefined) {
  try {
    const { parts, within, pages } = ask(app, { query: term, plain })
    const match = ftsMatch(parts)
    if (match === null || !pages)
      return { term, counts: new Map<string, number>(), problem: 'It has no word to look for on pages.' }
    const found = countPages(app.database.read, { match, within: within && [...within] })
    return { term, counts: new Map(found.map((row) => [row.evidenceId, row.pages])), problem: null }
  } catch (thrown) {
    const { code, message, hint } = toAppError(thrown)
    if (code !== 'unknown-filter' && code !== 'bad-filter') throw thrown
    return { term, counts: new Map<string, number>(), problem: `${message} ${hint}` }
  }
}

function tabulate(
  app: App,
  rows: readonly { term: string; counts: ReadonlyMap<string, number>; problem: string | null }[],
): Omit<TermMatrix, 'notIndexed'> {
  const totals = new Map<string, number>()
  for (const { counts } of rows) for (const [id, pages] of counts) totals.set(id, (totals.get(id) ?? 0) + pages)
  const { written } = ask(app, { query: '' })
  const items = written.items
    .flatMap(({ item: { id, title } }) => {
      const pages = totals.get(id)
      return pages === undefined ? [] : [{ evidenceId: id, title, pages }]
    })
    .toSorted((a, b) => b.pages - a.pages)
  return {
    terms: rows.map(({ term, counts, problem }) => ({
      term,
      pages: sum(counts.values()),
      items: counts.size,
      problem,
    })),
    items,
    cells: rows.flatMap(({ counts }, term) =>
      items.flatMap(({ evidenceId }, item) => {
        const pages = counts.get(evidenceId)
        return pages === undefined ? [] : [{ term, item, pages }]
      }),
    ),
  }
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

function stopped(): AppError {
  return new AppError('cancelled', 'The search was stopped. Nothing was written.', 'Start it again at any time.')
}
