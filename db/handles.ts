import type { Database, Statement } from 'better-sqlite3'

declare const reads: unique symbol
declare const writes: unique symbol
declare const stages: unique symbol
declare const works: unique symbol
declare const indexes: unique symbol

interface Prepares {
  prepare(sql: string): Statement
}

/** May ask the case anything and change nothing in it. */
export interface ReadDb extends Prepares {
  readonly [reads]: true
}

/** May change the case. Made by inTransaction() alone, for core/record.ts, so that no change escapes the custody log. */
export interface WriteDb extends ReadDb {
  readonly [writes]: true
}

/** May write what is not part of the case yet: chunks of an original, rows of a trade file. Nothing else. */
export interface StagingDb extends Prepares {
  readonly [stages]: true
  inOneTransaction(write: () => void): void
}

/** May keep the queue of work still to do, and nothing else. */
export interface JobsDb extends Prepares {
  readonly [works]: true
}

/** May make the indexes for searching and the small pictures of items, which hold nothing that is not in the case already. */
export interface IndexDb extends Prepares {
  readonly [indexes]: true
  inOneTransaction(write: () => void): void
}

/** An open case file: its read handle and the doors to the narrower ones. */
export interface CaseDatabase {
  readonly raw: Database
  readonly read: ReadDb
  readonly staging: StagingDb
  readonly jobs: JobsDb
  readonly index: IndexDb
}

/** Wraps an open database in its handles. */
export function handlesOf(raw: Database): CaseDatabase {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? raw.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const inOneTransaction = (write: () => void) => {
    // What is staged counts only once it is adopted, and an index is made again from what it is of: these need not wait for the disk.
    raw.pragma('synchronous=NORMAL')
    try {
      raw.transaction(write)()
    } finally {
      raw.pragma('synchronous=FULL')
    }
  }
  const all = { prepare, inOneTransaction }
  return {
    raw,
    read: all as unknown as ReadDb,
    staging: all as unknown as StagingDb,
    jobs: all as unknown as JobsDb,
    index: all as unknown as IndexDb,
  }
}

/** Runs `write` in one immediate transaction with the only WriteDb there is; all or nothing. */
export function inTransaction<T>(database: CaseDatabase, write: (tx: WriteDb) => T): T {
  return database.raw.transaction(() => write(database.read as WriteDb)).immediate()
}
