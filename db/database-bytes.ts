import type { CaseDatabase } from './handles.ts'

/** How large a copy of an open case comes to at most, in bytes: its pages, with those only its log holds yet. */
export function databaseBytes(database: CaseDatabase): number {
  const value = (name: string) => Number(database.raw.pragma(name, { simple: true }))
  return value('page_count') * value('page_size')
}
