import { isDeepStrictEqual } from 'node:util'
import {
  LISTS,
  type ListAnswer,
  type ListEntry,
  type ListFile,
  type Listing,
  type ListMatch,
  type ListMatches,
} from '../../domain/lists/list.ts'
import { readEntities, readJudgments } from '../../db/repositories/entities.ts'
import { entriesJson, entryAt, listFiles, readListAnswers, type NumberedFile } from '../../db/repositories/lists.ts'
import type { App } from '../app.ts'
import { groupsOf } from '../entities/groups-of.ts'
import type { ListWatch } from './import-list.ts'
import type { FoundMatch } from './match-task.ts'

/** Longest that comparing may take, in milliseconds. */
const LIMIT_MS = 300_000

/** The files of lists in the case, by list, the newest of each first. */
export function listedFiles(app: App): ListFile[] {
  return listFiles(app.database.read).map(asFile)
}

/** Entities that an entry of the newest file of a list may name, and every answer given before; nothing counts as a match until a person says so. Throws `cancelled`, `timed-out`. */
export async function matchLists(app: App, { signal, progress }: ListWatch = {}): Promise<ListMatches> {
  const db = app.database.read
  const files = listFiles(db).filter(({ newest }) => newest)
  const entities = readEntities(db)
  const found =
    files.length === 0 || entities.length === 0
      ? []
      : await app.workers.run(
          'match-lists',
          { entities, files: files.map(({ no }) => no) },
          {
            ...{ lane: 'files', timeoutMs: LIMIT_MS, signal },
            pull: (no) => new TextEncoder().encode(entriesJson(app.database.read, Number(no))),
            ...(progress ? { progress } : {}),
          },
        )
  const names = new Map(entities.map(({ id, names: [first] }) => [id, first?.text ?? '']))
  const answers = readListAnswers(db)
  const known = new Map(answers.map((answer) => [keyOf(answer), answer]))
  const fresh = onceEach(
    app,
    found.flatMap((match) => asMatch(match, files, { names, known })),
  )
  const met = new Set(fresh.map(({ entity, list, entry }) => keyOf({ entity, list, key: entry.key })))
  const left = answers
    .filter((answer) => answer.verdict !== 'different' && !met.has(keyOf(answer)))
    .flatMap((answer) => answered(app, answer, files).map((listing) => unmet(listing, names, answer)))
  return {
    matches: [...left, ...fresh],
    entities: entities.length,
    searched: files.map(asFile),
    missing: LISTS.filter((list) => !files.some((file) => file.list === list)),
  }
}

/** The answers given so far, each with what the newest file of its list now says. */
export function listings(app: App): Listing[] {
  const files = listFiles(app.database.read).filter(({ newest }) => newest)
  return readListAnswers(app.database.read).flatMap((answer) => answered(app, answer, files))
}

/** An answer with its entry as the newest file has it; none where no file of that list is left. */
function answered(app: App, answer: ListAnswer, files: readonly NumberedFile[]): Listing[] {
  const file = files.find(({ list }) => list === answer.list)
  if (!file) return []
  const { entity, list, verdict, reason, answeredAt } = answer
  const entry = entryAt(app.database.read, file.no, answer.key)
  const given = { entity, list, verdict, reason, answeredAt, asOf: file.asOf, evidenceId: file.evidenceId }
  if (!entry) return [{ ...given, entry: answer.entry, since: 'gone' }]
  return [{ ...given, entry, since: sameEntry(entry, answer.entry) ? 'as-answered' : 'changed' }]
}

interface Known {
  readonly names: ReadonlyMap<string, string>
  readonly known: ReadonlyMap<string, ListAnswer>
}

function asMatch(
  { entity, file: no, entry, liking }: FoundMatch,
  files: readonly NumberedFile[],
  { names, known }: Known,
): ListMatch[] {
  const file = files.find((one) => one.no === no)
  if (!file) return []
  const { list, asOf, evidenceId } = file
  const answer = known.get(keyOf({ entity, list, key: entry.key })) ?? null
  const since = answer === null ? null : sameEntry(entry, answer.entry) ? 'as-answered' : 'changed'
  const told = answer && {
    verdict: answer.verdict,
    reason: answer.reason,
    answeredAt: answer.answeredAt,
    asOf: answer.asOf,
  }
  return [{ entity, name: names.get(entity) ?? '', list, asOf, evidenceId, entry, ...liking, answer: told, since }]
}

/** Records judged to be one entity are asked about once for an entry: by the one that was answered for, else the likest. */
function onceEach(app: App, matches: readonly ListMatch[]): ListMatch[] {
  const root = groupsOf(readJudgments(app.database.read))
  const kept = new Map<string, ListMatch>()
  for (const match of matches) {
    const key = `${root(match.entity)} ${match.list} ${match.entry.key}`
    const there = kept.get(key)
    const better =
      there === undefined || (there.answer === null && (match.answer !== null || match.likeness > there.likeness))
    if (better) kept.set(key, match)
  }
  return [...kept.values()]
}

/** What was answered for and is not found again: the entry is gone, or the names are no longer alike. */
function unmet(
  { verdict, reason, answeredAt, ...listing }: Listing,
  names: Known['names'],
  { asOf }: ListAnswer,
): ListMatch {
  const answer = { verdict, reason, answeredAt, asOf }
  const why = [`answered on ${answeredAt.slice(0, 10)}`]
  const name = names.get(listing.entity) ?? ''
  return { ...listing, name, by: 'answer', likeness: 0, why, differences: [], answer }
}

const keyOf = ({ entity, list, key }: Pick<ListAnswer, 'entity' | 'list' | 'key'>) => `${entity} ${list} ${key}`

/** Whether an entry says the same in two files; where in the file it stands says nothing. */
const sameEntry = (one: ListEntry, other: ListEntry): boolean => isDeepStrictEqual(meaning(one), meaning(other))

const meaning = (entry: ListEntry) => ({ ...entry, row: null, written: null })

const asFile = ({
  evidenceId,
  title,
  list,
  asOf,
  entries,
  skipped,
  errors,
  importedAt,
  newest,
}: NumberedFile): ListFile => {
  return { evidenceId, title, list, asOf, entries, skipped, errors, importedAt, newest }
}
