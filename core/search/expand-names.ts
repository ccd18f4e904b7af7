import type { Expanded } from '../../domain/search.ts'
import { bareName } from '../../domain/entities/bare-name.ts'
import { readEntities, readJudgments } from '../../db/repositories/entities.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'
import { groupsOf } from '../entities/groups-of.ts'
import { splitWords } from './cut-words.ts'
import { phrasePart, type Part } from './query.ts'

/** The names that one person, firm, ship or brand goes by, and what of each is compared. */
export interface KnownNames {
  readonly of: string
  readonly names: readonly string[]
  readonly keys: ReadonlySet<string>
}

/** Everything in the case that goes by more than one name: entities with what is judged the same, and protected people. */
export function knownNames(app: Pick<App, 'database'>): readonly KnownNames[] {
  const db = app.database.read
  const root = groupsOf(readJudgments(db))
  const groups = new Map<string, string[]>()
  for (const { id, names } of readEntities(db))
    groups.set(root(id), [...(groups.get(root(id)) ?? []), ...names.map(({ text }) => text)])
  const guarded = readProtection(db).names.map(({ name, variants, alias }) => [name, ...variants, alias])
  return [...groups.values(), ...guarded]
    .map((names) => [...new Set(names)])
    .filter((names) => names.length > 1)
    .map((names) => ({ of: names[0] ?? '', names, keys: new Set(names.flatMap(keysOf)) }))
}

const keyOf = (name: string) => splitWords(name).join(' ')
/** A name is known with its legal form and without. */
const keysOf = (name: string) => [keyOf(name), keyOf(bareName(name).words.join(' '))].filter((key) => key !== '')

/** Adds to words that are somebody's name the other names as ways to write it, and says which. */
export function expandNames(
  parts: readonly Part[],
  known: readonly KnownNames[],
): { readonly parts: readonly Part[]; readonly expanded: readonly Expanded[] } {
  const expanded: Expanded[] = []
  const made: Part[] = []
  for (let i = 0; i < parts.length;) {
    const found = longestName(parts, i, known)
    const part = parts[i]
    if (found) {
      made.push(widened(parts.slice(i, found.until), found.names, expanded))
      i = found.until
    } else {
      if (part) made.push(part)
      i += 1
    }
  }
  return { parts: made, expanded }
}

function longestName(parts: readonly Part[], from: number, known: readonly KnownNames[]) {
  for (let until = parts.length; until > from; until--) {
    const key = parts
      .slice(from, until)
      .map(({ typed }) => keyOf(typed))
      .join(' ')
    const names = known.filter(({ keys }) => keys.has(key))
    if (names.length > 0) return { until, names }
  }
  return null
}

function widened(own: readonly Part[], known: readonly KnownNames[], expanded: Expanded[]): Part {
  const typed = own.map((part) => part.typed).join(' ')
  const key = keyOf(typed)
  const also = [...new Set(known.flatMap(({ names }) => names))].filter((name) => !keysOf(name).includes(key))
  if (also.length > 0) expanded.push({ typed, of: known[0]?.of ?? '', also })
  const others = also.flatMap((name) => [...new Set(keysOf(name))].flatMap((words) => phrasePart(words).ways))
  return { typed, ways: [...allOf(own), ...others] }
}

/** The ways in which all of some parts may be there together. */
const allOf = (parts: readonly Part[]): Part['ways'] =>
  parts.reduce<Part['ways']>((sofar, { ways }) => sofar.flatMap((way) => ways.map((next) => [...way, ...next])), [[]])
