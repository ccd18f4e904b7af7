import type { AddedItem } from '../../../domain/evidence.ts'
import type { AddedLine } from './evidence.slice.ts'

/** The last part of a path, on every system. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).findLast(Boolean) ?? path
}

/** What became of one path, in words; every failure says what to do. */
export function addedLine(item: AddedItem): AddedLine {
  const name = baseName(item.path)
  if (item.status === 'failed') {
    const { message, hint } = item.error ?? { message: 'It could not be read.', hint: 'Try again.' }
    return { name, state: 'failed', says: `${message} ${hint}` }
  }
  if (item.status === 'duplicate') {
    return { name, state: 'duplicate', says: 'The same bytes are in the case already: noted, not stored twice.' }
  }
  const out = item.inside === undefined ? '' : `, and ${item.inside} ${item.inside === 1 ? 'file' : 'files'} out of it`
  if (item.problem) return { name, state: 'problem', says: item.problem.message }
  return { name, state: 'added', says: `Added${out}` }
}
